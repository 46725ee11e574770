// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::CustomerTaxIdType;

stripe_runtime::params! {
    /// Parameters at `PostCustomers/tax_id_data[]`, `PostInvoicesCreatePreview/customer_details/tax_ids[]`, `PostTaxCalculations/customer_details/tax_ids[]`.
    pub struct DataParams;
}

impl DataParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: CustomerTaxIdType, value: impl Into<String>) -> Self {
        Self(Params::new().with("type", type_).with("value", Value::text(value)))
    }
}
