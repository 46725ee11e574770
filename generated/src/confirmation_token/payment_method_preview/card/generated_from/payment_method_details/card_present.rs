// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_preview.card.generated_from.payment_method_details.card_present` of [`ConfirmationToken`](crate::ConfirmationToken).

pub use crate::confirmation_token::payment_method_preview::card_present::offline;
pub use crate::charge::payment_method_details::card_present::receipt;
pub use crate::payment_method::card_present::wallet;
pub use crate::charge::payment_method_details::card_present::Receipt;
pub use crate::confirmation_token::payment_method_preview::card_present::Offline;
pub use crate::payment_method::card_present::{ReadMethod, Wallet};
