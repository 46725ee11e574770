// Written by `cargo xtask generate`. Do not edit.
//! What is in `card.generated_from.payment_method_details.card_present` of [`PaymentMethod`](crate::PaymentMethod).

pub use crate::payment_method::card_present::offline;
pub use crate::charge::payment_method_details::card_present::receipt;
pub use crate::payment_method::card_present::wallet;
pub use crate::charge::payment_method_details::card_present::Receipt;
pub use crate::payment_method::card_present::{Offline, ReadMethod, Wallet};
