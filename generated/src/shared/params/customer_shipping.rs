// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::OptionalFieldsCustomerAddress;

stripe_runtime::params! {
    /// Parameters at `PostCustomers/shipping`, `PostCustomersCustomer/shipping`, `PostInvoicesCreatePreview/customer_details/shipping`.
    pub struct CustomerShipping;
}

impl CustomerShipping {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(address: OptionalFieldsCustomerAddress, name: impl Into<String>) -> Self {
        Self(Params::new().with("address", address).with("name", Value::text(name)))
    }

    /// Sets `phone`.
    #[inline]
    pub fn phone(self, phone: impl Into<String>) -> Self {
        Self(self.0.with("phone", Value::text(phone)))
    }
}
