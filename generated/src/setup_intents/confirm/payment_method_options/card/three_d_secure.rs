// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.card.three_d_secure` of [`setup_intents::confirm`](fn@crate::setup_intents::confirm) takes.

pub use crate::setup_intents::create::payment_method_options::card::three_d_secure::network_options;

pub use crate::charge::payment_method_details::card::three_d_secure::{
    ElectronicCommerceIndicator, Version,
};

pub use crate::setup_intents::create::payment_method_options::card::three_d_secure::{
    AresTransStatus, NetworkOptions,
};
