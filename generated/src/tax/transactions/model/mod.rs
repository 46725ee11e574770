// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod tax_product_resource_tax_transaction_line_item_resource_reversal;
pub use self::tax_product_resource_tax_transaction_line_item_resource_reversal::TaxProductResourceTaxTransactionLineItemResourceReversal;
mod tax_product_resource_tax_transaction_resource_reversal;
pub use self::tax_product_resource_tax_transaction_resource_reversal::TaxProductResourceTaxTransactionResourceReversal;
mod tax_product_resource_tax_transaction_shipping_cost;
pub use self::tax_product_resource_tax_transaction_shipping_cost::TaxProductResourceTaxTransactionShippingCost;
mod tax_transaction;
pub use self::tax_transaction::{TaxTransaction, TaxTransactionType};
mod tax_transaction_line_item;

pub use self::tax_transaction_line_item::{
    TaxTransactionLineItem, TaxTransactionLineItemType,
};
