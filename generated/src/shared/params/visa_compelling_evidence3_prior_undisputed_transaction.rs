// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::ShippingAddress;

stripe_runtime::params! {
    /// Parameters at `PostChargesChargeDispute/evidence/enhanced_evidence/visa_compelling_evidence_3/prior_undisputed_transactions[]`, `PostDisputesDispute/evidence/enhanced_evidence/visa_compelling_evidence_3/prior_undisputed_transactions[]`.
    pub struct VisaCompellingEvidence3PriorUndisputedTransaction;
}

impl VisaCompellingEvidence3PriorUndisputedTransaction {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(charge: impl Into<String>) -> Self {
        Self(Params::new().with("charge", Value::text(charge)))
    }

    /// Sets `customer_account_id`.
    #[inline]
    pub fn customer_account_id(
        mut self,
        customer_account_id: impl Into<String>,
    ) -> Self {
        self.0.set("customer_account_id", Value::text(customer_account_id));
        self
    }

    /// Clears `customer_account_id`: unsets what is stored.
    #[inline]
    pub fn clear_customer_account_id(mut self) -> Self {
        self.0.clear("customer_account_id");
        self
    }

    /// Sets `customer_device_fingerprint`.
    #[inline]
    pub fn customer_device_fingerprint(
        mut self,
        customer_device_fingerprint: impl Into<String>,
    ) -> Self {
        self.0
            .set(
                "customer_device_fingerprint",
                Value::text(customer_device_fingerprint),
            );
        self
    }

    /// Clears `customer_device_fingerprint`: unsets what is stored.
    #[inline]
    pub fn clear_customer_device_fingerprint(mut self) -> Self {
        self.0.clear("customer_device_fingerprint");
        self
    }

    /// Sets `customer_device_id`.
    #[inline]
    pub fn customer_device_id(mut self, customer_device_id: impl Into<String>) -> Self {
        self.0.set("customer_device_id", Value::text(customer_device_id));
        self
    }

    /// Clears `customer_device_id`: unsets what is stored.
    #[inline]
    pub fn clear_customer_device_id(mut self) -> Self {
        self.0.clear("customer_device_id");
        self
    }

    /// Sets `customer_email_address`.
    #[inline]
    pub fn customer_email_address(
        mut self,
        customer_email_address: impl Into<String>,
    ) -> Self {
        self.0.set("customer_email_address", Value::text(customer_email_address));
        self
    }

    /// Clears `customer_email_address`: unsets what is stored.
    #[inline]
    pub fn clear_customer_email_address(mut self) -> Self {
        self.0.clear("customer_email_address");
        self
    }

    /// Sets `customer_purchase_ip`.
    #[inline]
    pub fn customer_purchase_ip(
        mut self,
        customer_purchase_ip: impl Into<String>,
    ) -> Self {
        self.0.set("customer_purchase_ip", Value::text(customer_purchase_ip));
        self
    }

    /// Clears `customer_purchase_ip`: unsets what is stored.
    #[inline]
    pub fn clear_customer_purchase_ip(mut self) -> Self {
        self.0.clear("customer_purchase_ip");
        self
    }

    /// Sets `product_description`.
    #[inline]
    pub fn product_description(
        mut self,
        product_description: impl Into<String>,
    ) -> Self {
        self.0.set("product_description", Value::text(product_description));
        self
    }

    /// Clears `product_description`: unsets what is stored.
    #[inline]
    pub fn clear_product_description(mut self) -> Self {
        self.0.clear("product_description");
        self
    }

    /// Sets `shipping_address`.
    #[inline]
    pub fn shipping_address(mut self, shipping_address: ShippingAddress) -> Self {
        self.0.set("shipping_address", shipping_address);
        self
    }
}
