//! Review of old records.

use super::Reply;
use crate::{shell::Shell, view::*};
use tauri::State;

#[tauri::command]
pub(crate) async fn review_file(input: String) -> Reply<ReviewFileView> {
    crate::review::file(input)
}

#[tauri::command]
pub(crate) async fn start_review(shell: State<'_, Shell>, task: ReviewTask) -> Reply<ReviewView> {
    shell.handle.touch();
    let officer = shell.reviewer().await?;
    shell.review.start(&shell.pack, task, officer)?;
    Ok(shell.review.view(officer))
}

#[tauri::command]
pub(crate) async fn review_state(shell: State<'_, Shell>) -> Reply<ReviewView> {
    Ok(shell.review.view(shell.reviewer().await?))
}

#[tauri::command]
pub(crate) async fn stop_review(shell: State<'_, Shell>) -> Reply<ReviewView> {
    let officer = shell.reviewer().await?;
    shell.review.stop(officer);
    Ok(shell.review.view(officer))
}
