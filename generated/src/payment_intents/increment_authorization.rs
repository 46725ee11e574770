// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`payment_intents::increment_authorization`](fn@crate::payment_intents::increment_authorization).

pub mod amount_details;
pub use crate::payment_intents::create::hooks;
pub use crate::charges::capture::TransferData;
pub use crate::payment_intents::create::{AmountDetails, Hooks, PaymentDetails};
