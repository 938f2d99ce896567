"""How much to send: the ten modules of the volume calculation and the steps that explain them."""
