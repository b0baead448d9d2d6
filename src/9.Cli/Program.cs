Console.Error.WriteLine("dragoman: nothing is wired yet");
return 2;
