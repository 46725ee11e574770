// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`payment_intents::capture`](fn@crate::payment_intents::capture).

pub mod amount_details;
pub use crate::payment_intents::create::hooks;
pub use crate::charges::capture::TransferData;
pub use crate::payment_intents::create::{AmountDetails, Hooks, PaymentDetails};
