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
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.0.set("phone", Value::text(phone));
        self
    }
}
