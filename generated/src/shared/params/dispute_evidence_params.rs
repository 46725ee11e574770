// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::EnhancedEvidence;

stripe_runtime::params! {
    /// Evidence to upload, to respond to a dispute. Updating any field in the hash will submit all
    /// fields in the hash for review. The combined character count of all fields is limited to 150,000.
    ///
    /// Parameters at `PostChargesChargeDispute/evidence`, `PostDisputesDispute/evidence`.
    pub struct DisputeEvidenceParams;
}

impl DisputeEvidenceParams {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `access_activity_log`.
    #[inline]
    pub fn access_activity_log(
        mut self,
        access_activity_log: impl Into<String>,
    ) -> Self {
        self.0.set("access_activity_log", Value::text(access_activity_log));
        self
    }

    /// Sets `billing_address`.
    #[inline]
    pub fn billing_address(mut self, billing_address: impl Into<String>) -> Self {
        self.0.set("billing_address", Value::text(billing_address));
        self
    }

    /// Sets `cancellation_policy`.
    #[inline]
    pub fn cancellation_policy(
        mut self,
        cancellation_policy: impl Into<String>,
    ) -> Self {
        self.0.set("cancellation_policy", Value::text(cancellation_policy));
        self
    }

    /// Sets `cancellation_policy_disclosure`.
    #[inline]
    pub fn cancellation_policy_disclosure(
        mut self,
        cancellation_policy_disclosure: impl Into<String>,
    ) -> Self {
        self.0
            .set(
                "cancellation_policy_disclosure",
                Value::text(cancellation_policy_disclosure),
            );
        self
    }

    /// Sets `cancellation_rebuttal`.
    #[inline]
    pub fn cancellation_rebuttal(
        mut self,
        cancellation_rebuttal: impl Into<String>,
    ) -> Self {
        self.0.set("cancellation_rebuttal", Value::text(cancellation_rebuttal));
        self
    }

    /// Sets `customer_communication`.
    #[inline]
    pub fn customer_communication(
        mut self,
        customer_communication: impl Into<String>,
    ) -> Self {
        self.0.set("customer_communication", Value::text(customer_communication));
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

    /// Sets `customer_name`.
    #[inline]
    pub fn customer_name(mut self, customer_name: impl Into<String>) -> Self {
        self.0.set("customer_name", Value::text(customer_name));
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

    /// Sets `customer_signature`.
    #[inline]
    pub fn customer_signature(mut self, customer_signature: impl Into<String>) -> Self {
        self.0.set("customer_signature", Value::text(customer_signature));
        self
    }

    /// Sets `duplicate_charge_documentation`.
    #[inline]
    pub fn duplicate_charge_documentation(
        mut self,
        duplicate_charge_documentation: impl Into<String>,
    ) -> Self {
        self.0
            .set(
                "duplicate_charge_documentation",
                Value::text(duplicate_charge_documentation),
            );
        self
    }

    /// Sets `duplicate_charge_explanation`.
    #[inline]
    pub fn duplicate_charge_explanation(
        mut self,
        duplicate_charge_explanation: impl Into<String>,
    ) -> Self {
        self.0
            .set(
                "duplicate_charge_explanation",
                Value::text(duplicate_charge_explanation),
            );
        self
    }

    /// Sets `duplicate_charge_id`.
    #[inline]
    pub fn duplicate_charge_id(
        mut self,
        duplicate_charge_id: impl Into<String>,
    ) -> Self {
        self.0.set("duplicate_charge_id", Value::text(duplicate_charge_id));
        self
    }

    /// Sets `enhanced_evidence`.
    #[inline]
    pub fn enhanced_evidence(mut self, enhanced_evidence: EnhancedEvidence) -> Self {
        self.0.set("enhanced_evidence", enhanced_evidence);
        self
    }

    /// Clears `enhanced_evidence`: unsets what is stored.
    #[inline]
    pub fn clear_enhanced_evidence(mut self) -> Self {
        self.0.clear("enhanced_evidence");
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

    /// Sets `receipt`.
    #[inline]
    pub fn receipt(mut self, receipt: impl Into<String>) -> Self {
        self.0.set("receipt", Value::text(receipt));
        self
    }

    /// Sets `refund_policy`.
    #[inline]
    pub fn refund_policy(mut self, refund_policy: impl Into<String>) -> Self {
        self.0.set("refund_policy", Value::text(refund_policy));
        self
    }

    /// Sets `refund_policy_disclosure`.
    #[inline]
    pub fn refund_policy_disclosure(
        mut self,
        refund_policy_disclosure: impl Into<String>,
    ) -> Self {
        self.0.set("refund_policy_disclosure", Value::text(refund_policy_disclosure));
        self
    }

    /// Sets `refund_refusal_explanation`.
    #[inline]
    pub fn refund_refusal_explanation(
        mut self,
        refund_refusal_explanation: impl Into<String>,
    ) -> Self {
        self.0
            .set("refund_refusal_explanation", Value::text(refund_refusal_explanation));
        self
    }

    /// Sets `service_date`.
    #[inline]
    pub fn service_date(mut self, service_date: impl Into<String>) -> Self {
        self.0.set("service_date", Value::text(service_date));
        self
    }

    /// Sets `service_documentation`.
    #[inline]
    pub fn service_documentation(
        mut self,
        service_documentation: impl Into<String>,
    ) -> Self {
        self.0.set("service_documentation", Value::text(service_documentation));
        self
    }

    /// Sets `shipping_address`.
    #[inline]
    pub fn shipping_address(mut self, shipping_address: impl Into<String>) -> Self {
        self.0.set("shipping_address", Value::text(shipping_address));
        self
    }

    /// Sets `shipping_carrier`.
    #[inline]
    pub fn shipping_carrier(mut self, shipping_carrier: impl Into<String>) -> Self {
        self.0.set("shipping_carrier", Value::text(shipping_carrier));
        self
    }

    /// Sets `shipping_date`.
    #[inline]
    pub fn shipping_date(mut self, shipping_date: impl Into<String>) -> Self {
        self.0.set("shipping_date", Value::text(shipping_date));
        self
    }

    /// Sets `shipping_documentation`.
    #[inline]
    pub fn shipping_documentation(
        mut self,
        shipping_documentation: impl Into<String>,
    ) -> Self {
        self.0.set("shipping_documentation", Value::text(shipping_documentation));
        self
    }

    /// Sets `shipping_tracking_number`.
    #[inline]
    pub fn shipping_tracking_number(
        mut self,
        shipping_tracking_number: impl Into<String>,
    ) -> Self {
        self.0.set("shipping_tracking_number", Value::text(shipping_tracking_number));
        self
    }

    /// Sets `uncategorized_file`.
    #[inline]
    pub fn uncategorized_file(mut self, uncategorized_file: impl Into<String>) -> Self {
        self.0.set("uncategorized_file", Value::text(uncategorized_file));
        self
    }

    /// Sets `uncategorized_text`.
    #[inline]
    pub fn uncategorized_text(mut self, uncategorized_text: impl Into<String>) -> Self {
        self.0.set("uncategorized_text", Value::text(uncategorized_text));
        self
    }
}

impl Default for DisputeEvidenceParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
