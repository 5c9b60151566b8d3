chrome.runtime.sendMessage('here')
