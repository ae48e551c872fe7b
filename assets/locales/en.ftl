-name = Second Look
popup-title = { -name }
