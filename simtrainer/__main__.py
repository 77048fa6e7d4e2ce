"""`python -m simtrainer` is `simtrainer`."""

from simtrainer.cli import main

if __name__ == "__main__":
    main()
