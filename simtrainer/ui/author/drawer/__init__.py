"""The drawer under the workspace: problems, coverage, test plays, history."""
