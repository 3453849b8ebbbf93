//! Whose hub it is: the words that two people compare.

use super::Reply;
use crate::{shell::Shell, view::*};
use plainsight_device::clock;
use tauri::State;

#[tauri::command]
pub(crate) async fn hub_offer(shell: State<'_, Shell>) -> Reply<Option<HubOfferView>> {
    let offer = shell.ask(|device| device.hub_offer()).await?;
    Ok(offer.map(|offer| HubOfferView {
        name: offer.hub_name,
        url: offer.hub_url,
        words: offer.words.split(' ').map(str::to_owned).collect(),
    }))
}

#[tauri::command]
pub(crate) async fn confirm_hub(shell: State<'_, Shell>, same: bool) -> Reply<AppView> {
    let now = clock::now();
    if same {
        shell.ask(move |device| device.confirm_hub(now)).await?;
        shell.handle.wake();
    } else {
        shell.ask(move |device| device.refuse_hub(now)).await?;
    }
    shell.frame().await
}
