// Written by `cargo xtask generate`. Do not edit.
//! What is in `next_action.display_bank_transfer_instructions.financial_address` of [`PaymentIntent`](crate::PaymentIntent).

pub use crate::funding_instructions::bank_transfer::financial_address::aba;
pub use crate::funding_instructions::bank_transfer::financial_address::aba as iban;
pub use crate::funding_instructions::bank_transfer::financial_address::aba as sort_code;
pub use crate::funding_instructions::bank_transfer::financial_address::aba as spei;
pub use crate::funding_instructions::bank_transfer::financial_address::aba as swift;
pub use crate::funding_instructions::bank_transfer::financial_address::aba as zengin;

pub use crate::funding_instructions::bank_transfer::financial_address::{
    Aba, Iban, SortCode, Spei, SupportedNetwork, Swift, Type, Zengin,
};
