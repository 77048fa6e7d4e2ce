"""`python -m simtrainer` is `simtrainer`."""

from simtrainer.start import main

if __name__ == "__main__":
    main()
