// Written by `cargo xtask generate`. Do not edit.
//! What `mandate_data.customer_acceptance` of [`payment_intents::create`](fn@crate::payment_intents::create) takes.

pub use crate::setup_intents::create::mandate_data::customer_acceptance::{
    Offline, Online,
};

/// The values of `mandate_data[customer_acceptance][type]` of [`payment_intents::create`](fn@crate::payment_intents::create) and `mandate_data[customer_acceptance][type]` of [`payment_intents::confirm`](fn@crate::payment_intents::confirm).
#[non_exhaustive]
pub enum Type {
    /// `offline`
    Offline,
    /// `online`
    Online,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    Offline = "offline",
    Online = "online",
});
