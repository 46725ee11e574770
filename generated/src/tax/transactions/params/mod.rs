// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod tax_transaction_mode;
pub use self::tax_transaction_mode::TaxTransactionMode;
mod transaction_line_item_reversal;
pub use self::transaction_line_item_reversal::TransactionLineItemReversal;
mod transaction_shipping_cost_reversal;
pub use self::transaction_shipping_cost_reversal::TransactionShippingCostReversal;
