"""The seven banks of texts: bumps, games, tips, VIP posts, retention, link drops and free previews."""
