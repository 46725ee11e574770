// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`terminal::configurations::update`](fn@crate::terminal::configurations::update).

pub use crate::terminal::configurations::create::tipping;
pub mod wifi;

pub use crate::terminal::configurations::create::{
    BbposWisepad3, BbposWiseposE, Cellular, Offline, RebootWindow, StripeS700,
    StripeS710, Tipping, VerifoneM425, VerifoneP400, VerifoneP630, VerifoneUx700,
    VerifoneV660p, Wifi,
};
