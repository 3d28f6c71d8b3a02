load("tides.json");
