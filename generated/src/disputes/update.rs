// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`disputes::update`](fn@crate::disputes::update).

pub mod evidence;

rt::params! {
    /// Evidence to upload, to respond to a dispute. Updating any field in the hash will submit all
    /// fields in the hash for review. The combined character count of all fields is limited to 150,000.
    ///
    /// Parameters for `evidence` of [`disputes::update`](fn@crate::disputes::update) and `evidence` of [`charges::dispute::update`](fn@crate::charges::dispute::update).
    pub struct Evidence;
}

impl Evidence {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `access_activity_log`.
    #[inline]
    pub fn access_activity_log(self, access_activity_log: impl Into<String>) -> Self {
        Self(self.0.with("access_activity_log", rt::Value::text(access_activity_log)))
    }

    /// Sets `billing_address`.
    #[inline]
    pub fn billing_address(self, billing_address: impl Into<String>) -> Self {
        Self(self.0.with("billing_address", rt::Value::text(billing_address)))
    }

    /// Sets `cancellation_policy`.
    #[inline]
    pub fn cancellation_policy(
        self,
        cancellation_policy: impl Into<crate::ids::FileId>,
    ) -> Self {
        let cancellation_policy: crate::ids::FileId = cancellation_policy.into();
        Self(self.0.with("cancellation_policy", cancellation_policy))
    }

    /// Sets `cancellation_policy_disclosure`.
    #[inline]
    pub fn cancellation_policy_disclosure(
        self,
        cancellation_policy_disclosure: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "cancellation_policy_disclosure",
                    rt::Value::text(cancellation_policy_disclosure),
                ),
        )
    }

    /// Sets `cancellation_rebuttal`.
    #[inline]
    pub fn cancellation_rebuttal(
        self,
        cancellation_rebuttal: impl Into<String>,
    ) -> Self {
        Self(
            self.0.with("cancellation_rebuttal", rt::Value::text(cancellation_rebuttal)),
        )
    }

    /// Sets `customer_communication`.
    #[inline]
    pub fn customer_communication(
        self,
        customer_communication: impl Into<crate::ids::FileId>,
    ) -> Self {
        let customer_communication: crate::ids::FileId = customer_communication.into();
        Self(self.0.with("customer_communication", customer_communication))
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

    /// Sets `customer_name`.
    #[inline]
    pub fn customer_name(self, customer_name: impl Into<String>) -> Self {
        Self(self.0.with("customer_name", rt::Value::text(customer_name)))
    }

    /// Sets `customer_purchase_ip`.
    #[inline]
    pub fn customer_purchase_ip(self, customer_purchase_ip: impl Into<String>) -> Self {
        Self(self.0.with("customer_purchase_ip", rt::Value::text(customer_purchase_ip)))
    }

    /// Sets `customer_signature`.
    #[inline]
    pub fn customer_signature(
        self,
        customer_signature: impl Into<crate::ids::FileId>,
    ) -> Self {
        let customer_signature: crate::ids::FileId = customer_signature.into();
        Self(self.0.with("customer_signature", customer_signature))
    }

    /// Sets `duplicate_charge_documentation`.
    #[inline]
    pub fn duplicate_charge_documentation(
        self,
        duplicate_charge_documentation: impl Into<crate::ids::FileId>,
    ) -> Self {
        let duplicate_charge_documentation: crate::ids::FileId = duplicate_charge_documentation
            .into();
        Self(
            self.0.with("duplicate_charge_documentation", duplicate_charge_documentation),
        )
    }

    /// Sets `duplicate_charge_explanation`.
    #[inline]
    pub fn duplicate_charge_explanation(
        self,
        duplicate_charge_explanation: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "duplicate_charge_explanation",
                    rt::Value::text(duplicate_charge_explanation),
                ),
        )
    }

    /// Sets `duplicate_charge_id`.
    #[inline]
    pub fn duplicate_charge_id(self, duplicate_charge_id: impl Into<String>) -> Self {
        Self(self.0.with("duplicate_charge_id", rt::Value::text(duplicate_charge_id)))
    }

    /// Sets `enhanced_evidence`.
    #[inline]
    pub fn enhanced_evidence(
        self,
        enhanced_evidence: evidence::EnhancedEvidence,
    ) -> Self {
        Self(self.0.with("enhanced_evidence", enhanced_evidence))
    }

    /// Clears `enhanced_evidence`: unsets what is stored.
    #[inline]
    pub fn clear_enhanced_evidence(self) -> Self {
        Self(self.0.cleared("enhanced_evidence"))
    }

    /// Sets `product_description`.
    #[inline]
    pub fn product_description(self, product_description: impl Into<String>) -> Self {
        Self(self.0.with("product_description", rt::Value::text(product_description)))
    }

    /// Sets `receipt`.
    #[inline]
    pub fn receipt(self, receipt: impl Into<crate::ids::FileId>) -> Self {
        let receipt: crate::ids::FileId = receipt.into();
        Self(self.0.with("receipt", receipt))
    }

    /// Sets `refund_policy`.
    #[inline]
    pub fn refund_policy(self, refund_policy: impl Into<crate::ids::FileId>) -> Self {
        let refund_policy: crate::ids::FileId = refund_policy.into();
        Self(self.0.with("refund_policy", refund_policy))
    }

    /// Sets `refund_policy_disclosure`.
    #[inline]
    pub fn refund_policy_disclosure(
        self,
        refund_policy_disclosure: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "refund_policy_disclosure",
                    rt::Value::text(refund_policy_disclosure),
                ),
        )
    }

    /// Sets `refund_refusal_explanation`.
    #[inline]
    pub fn refund_refusal_explanation(
        self,
        refund_refusal_explanation: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "refund_refusal_explanation",
                    rt::Value::text(refund_refusal_explanation),
                ),
        )
    }

    /// Sets `service_date`.
    #[inline]
    pub fn service_date(self, service_date: impl Into<String>) -> Self {
        Self(self.0.with("service_date", rt::Value::text(service_date)))
    }

    /// Sets `service_documentation`.
    #[inline]
    pub fn service_documentation(
        self,
        service_documentation: impl Into<crate::ids::FileId>,
    ) -> Self {
        let service_documentation: crate::ids::FileId = service_documentation.into();
        Self(self.0.with("service_documentation", service_documentation))
    }

    /// Sets `shipping_address`.
    #[inline]
    pub fn shipping_address(self, shipping_address: impl Into<String>) -> Self {
        Self(self.0.with("shipping_address", rt::Value::text(shipping_address)))
    }

    /// Sets `shipping_carrier`.
    #[inline]
    pub fn shipping_carrier(self, shipping_carrier: impl Into<String>) -> Self {
        Self(self.0.with("shipping_carrier", rt::Value::text(shipping_carrier)))
    }

    /// Sets `shipping_date`.
    #[inline]
    pub fn shipping_date(self, shipping_date: impl Into<String>) -> Self {
        Self(self.0.with("shipping_date", rt::Value::text(shipping_date)))
    }

    /// Sets `shipping_documentation`.
    #[inline]
    pub fn shipping_documentation(
        self,
        shipping_documentation: impl Into<crate::ids::FileId>,
    ) -> Self {
        let shipping_documentation: crate::ids::FileId = shipping_documentation.into();
        Self(self.0.with("shipping_documentation", shipping_documentation))
    }

    /// Sets `shipping_tracking_number`.
    #[inline]
    pub fn shipping_tracking_number(
        self,
        shipping_tracking_number: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "shipping_tracking_number",
                    rt::Value::text(shipping_tracking_number),
                ),
        )
    }

    /// Sets `uncategorized_file`.
    #[inline]
    pub fn uncategorized_file(
        self,
        uncategorized_file: impl Into<crate::ids::FileId>,
    ) -> Self {
        let uncategorized_file: crate::ids::FileId = uncategorized_file.into();
        Self(self.0.with("uncategorized_file", uncategorized_file))
    }

    /// Sets `uncategorized_text`.
    #[inline]
    pub fn uncategorized_text(self, uncategorized_text: impl Into<String>) -> Self {
        Self(self.0.with("uncategorized_text", rt::Value::text(uncategorized_text)))
    }
}

impl Default for Evidence {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
