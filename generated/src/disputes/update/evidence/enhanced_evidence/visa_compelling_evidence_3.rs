// Written by `cargo xtask generate`. Do not edit.
//! What `evidence.enhanced_evidence.visa_compelling_evidence_3` of [`disputes::update`](fn@crate::disputes::update) takes.

pub mod disputed_transaction;
pub mod prior_undisputed_transaction;

rt::params! {
    /// Parameters for `evidence[enhanced_evidence][visa_compelling_evidence_3][disputed_transaction]` of [`disputes::update`](fn@crate::disputes::update) and `evidence[enhanced_evidence][visa_compelling_evidence_3][disputed_transaction]` of [`charges::dispute::update`](fn@crate::charges::dispute::update).
    pub struct DisputedTransaction;
}

impl DisputedTransaction {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `customer_account_id`.
    #[inline]
    pub fn customer_account_id(self, customer_account_id: impl Into<String>) -> Self {
        Self(self.0.with("customer_account_id", rt::Value::text(customer_account_id)))
    }

    /// Clears `customer_account_id`: unsets what is stored.
    #[inline]
    pub fn clear_customer_account_id(self) -> Self {
        Self(self.0.cleared("customer_account_id"))
    }

    /// Sets `customer_device_fingerprint`.
    #[inline]
    pub fn customer_device_fingerprint(
        self,
        customer_device_fingerprint: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "customer_device_fingerprint",
                    rt::Value::text(customer_device_fingerprint),
                ),
        )
    }

    /// Clears `customer_device_fingerprint`: unsets what is stored.
    #[inline]
    pub fn clear_customer_device_fingerprint(self) -> Self {
        Self(self.0.cleared("customer_device_fingerprint"))
    }

    /// Sets `customer_device_id`.
    #[inline]
    pub fn customer_device_id(self, customer_device_id: impl Into<String>) -> Self {
        Self(self.0.with("customer_device_id", rt::Value::text(customer_device_id)))
    }

    /// Clears `customer_device_id`: unsets what is stored.
    #[inline]
    pub fn clear_customer_device_id(self) -> Self {
        Self(self.0.cleared("customer_device_id"))
    }

    /// Sets `customer_email_address`.
    #[inline]
    pub fn customer_email_address(
        self,
        customer_email_address: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .with("customer_email_address", rt::Value::text(customer_email_address)),
        )
    }

    /// Clears `customer_email_address`: unsets what is stored.
    #[inline]
    pub fn clear_customer_email_address(self) -> Self {
        Self(self.0.cleared("customer_email_address"))
    }

    /// Sets `customer_purchase_ip`.
    #[inline]
    pub fn customer_purchase_ip(self, customer_purchase_ip: impl Into<String>) -> Self {
        Self(self.0.with("customer_purchase_ip", rt::Value::text(customer_purchase_ip)))
    }

    /// Clears `customer_purchase_ip`: unsets what is stored.
    #[inline]
    pub fn clear_customer_purchase_ip(self) -> Self {
        Self(self.0.cleared("customer_purchase_ip"))
    }

    /// Sets `merchandise_or_services`.
    #[inline]
    pub fn merchandise_or_services(
        self,
        merchandise_or_services: crate::dispute::evidence::enhanced_evidence::visa_compelling_evidence_3::disputed_transaction::MerchandiseOrServices,
    ) -> Self {
        Self(self.0.with("merchandise_or_services", merchandise_or_services))
    }

    /// Sets `product_description`.
    #[inline]
    pub fn product_description(self, product_description: impl Into<String>) -> Self {
        Self(self.0.with("product_description", rt::Value::text(product_description)))
    }

    /// Clears `product_description`: unsets what is stored.
    #[inline]
    pub fn clear_product_description(self) -> Self {
        Self(self.0.cleared("product_description"))
    }

    /// Sets `shipping_address`.
    #[inline]
    pub fn shipping_address(
        self,
        shipping_address: disputed_transaction::ShippingAddress,
    ) -> Self {
        Self(self.0.with("shipping_address", shipping_address))
    }
}

impl Default for DisputedTransaction {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `evidence[enhanced_evidence][visa_compelling_evidence_3][prior_undisputed_transactions][]` of [`disputes::update`](fn@crate::disputes::update) and `evidence[enhanced_evidence][visa_compelling_evidence_3][prior_undisputed_transactions][]` of [`charges::dispute::update`](fn@crate::charges::dispute::update).
    pub struct PriorUndisputedTransaction;
}

impl PriorUndisputedTransaction {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(charge: impl Into<crate::ids::ChargeId>) -> Self {
        let charge: crate::ids::ChargeId = charge.into();
        Self(rt::Params::new().with("charge", charge))
    }

    /// Sets `customer_account_id`.
    #[inline]
    pub fn customer_account_id(self, customer_account_id: impl Into<String>) -> Self {
        Self(self.0.with("customer_account_id", rt::Value::text(customer_account_id)))
    }

    /// Clears `customer_account_id`: unsets what is stored.
    #[inline]
    pub fn clear_customer_account_id(self) -> Self {
        Self(self.0.cleared("customer_account_id"))
    }

    /// Sets `customer_device_fingerprint`.
    #[inline]
    pub fn customer_device_fingerprint(
        self,
        customer_device_fingerprint: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "customer_device_fingerprint",
                    rt::Value::text(customer_device_fingerprint),
                ),
        )
    }

    /// Clears `customer_device_fingerprint`: unsets what is stored.
    #[inline]
    pub fn clear_customer_device_fingerprint(self) -> Self {
        Self(self.0.cleared("customer_device_fingerprint"))
    }

    /// Sets `customer_device_id`.
    #[inline]
    pub fn customer_device_id(self, customer_device_id: impl Into<String>) -> Self {
        Self(self.0.with("customer_device_id", rt::Value::text(customer_device_id)))
    }

    /// Clears `customer_device_id`: unsets what is stored.
    #[inline]
    pub fn clear_customer_device_id(self) -> Self {
        Self(self.0.cleared("customer_device_id"))
    }

    /// Sets `customer_email_address`.
    #[inline]
    pub fn customer_email_address(
        self,
        customer_email_address: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .with("customer_email_address", rt::Value::text(customer_email_address)),
        )
    }

    /// Clears `customer_email_address`: unsets what is stored.
    #[inline]
    pub fn clear_customer_email_address(self) -> Self {
        Self(self.0.cleared("customer_email_address"))
    }

    /// Sets `customer_purchase_ip`.
    #[inline]
    pub fn customer_purchase_ip(self, customer_purchase_ip: impl Into<String>) -> Self {
        Self(self.0.with("customer_purchase_ip", rt::Value::text(customer_purchase_ip)))
    }

    /// Clears `customer_purchase_ip`: unsets what is stored.
    #[inline]
    pub fn clear_customer_purchase_ip(self) -> Self {
        Self(self.0.cleared("customer_purchase_ip"))
    }

    /// Sets `product_description`.
    #[inline]
    pub fn product_description(self, product_description: impl Into<String>) -> Self {
        Self(self.0.with("product_description", rt::Value::text(product_description)))
    }

    /// Clears `product_description`: unsets what is stored.
    #[inline]
    pub fn clear_product_description(self) -> Self {
        Self(self.0.cleared("product_description"))
    }

    /// Sets `shipping_address`.
    #[inline]
    pub fn shipping_address(
        self,
        shipping_address: disputed_transaction::ShippingAddress,
    ) -> Self {
        Self(self.0.with("shipping_address", shipping_address))
    }
}
