"""The Templates pane: the seven banks of texts, edited beside the list, and put into sends of the week."""
