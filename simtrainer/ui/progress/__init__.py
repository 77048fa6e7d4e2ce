"""The Progress area: belts, attempts, refreshers, criteria, readiness, the certificate, and the programmes."""
