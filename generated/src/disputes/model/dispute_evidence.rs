// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Expandable, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{DisputeEnhancedEvidence, FileId};

/// The schema `dispute_evidence`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DisputeEvidence {
    /// Any server or activity logs showing proof that the customer accessed or downloaded the purchased
    /// digital product. This information should include IP addresses, corresponding timestamps, and any
    /// detailed recorded activity.
    pub access_activity_log: Option<String>,
    /// The billing address provided by the customer.
    pub billing_address: Option<String>,
    /// (ID of a [file upload](https://docs.stripe.com/guides/file-upload)) Your subscription
    /// cancellation policy, as shown to the customer.
    pub cancellation_policy: Option<Expandable<FileId>>,
    /// An explanation of how and when the customer was shown your refund policy prior to purchase.
    pub cancellation_policy_disclosure: Option<String>,
    /// A justification for why the customer's subscription was not canceled.
    pub cancellation_rebuttal: Option<String>,
    /// (ID of a [file upload](https://docs.stripe.com/guides/file-upload)) Any communication with the
    /// customer that you feel is relevant to your case. Examples include emails proving that the
    /// customer received the product or service, or demonstrating their use of or satisfaction with the
    /// product or service.
    pub customer_communication: Option<Expandable<FileId>>,
    /// The email address of the customer.
    pub customer_email_address: Option<String>,
    /// The name of the customer.
    pub customer_name: Option<String>,
    /// The IP address that the customer used when making the purchase.
    pub customer_purchase_ip: Option<String>,
    /// (ID of a [file upload](https://docs.stripe.com/guides/file-upload)) A relevant document or
    /// contract showing the customer's signature.
    pub customer_signature: Option<Expandable<FileId>>,
    /// (ID of a [file upload](https://docs.stripe.com/guides/file-upload)) Documentation for the prior
    /// charge that can uniquely identify the charge, such as a receipt, shipping label, work order,
    /// etc. This document should be paired with a similar document from the disputed payment that
    /// proves the two payments are separate.
    pub duplicate_charge_documentation: Option<Expandable<FileId>>,
    /// An explanation of the difference between the disputed charge versus the prior charge that
    /// appears to be a duplicate.
    pub duplicate_charge_explanation: Option<String>,
    /// The Stripe ID for the prior charge which appears to be a duplicate of the disputed charge.
    pub duplicate_charge_id: Option<String>,
    pub enhanced_evidence: DisputeEnhancedEvidence,
    /// A description of the product or service that was sold.
    pub product_description: Option<String>,
    /// (ID of a [file upload](https://docs.stripe.com/guides/file-upload)) Any receipt or message sent
    /// to the customer notifying them of the charge.
    pub receipt: Option<Expandable<FileId>>,
    /// (ID of a [file upload](https://docs.stripe.com/guides/file-upload)) Your refund policy, as shown
    /// to the customer.
    pub refund_policy: Option<Expandable<FileId>>,
    /// Documentation demonstrating that the customer was shown your refund policy prior to purchase.
    pub refund_policy_disclosure: Option<String>,
    /// A justification for why the customer is not entitled to a refund.
    pub refund_refusal_explanation: Option<String>,
    /// The date on which the customer received or began receiving the purchased service, in a clear
    /// human-readable format.
    pub service_date: Option<String>,
    /// (ID of a [file upload](https://docs.stripe.com/guides/file-upload)) Documentation showing proof
    /// that a service was provided to the customer. This could include a copy of a signed contract,
    /// work order, or other form of written agreement.
    pub service_documentation: Option<Expandable<FileId>>,
    /// The address to which a physical product was shipped. You should try to include as complete
    /// address information as possible.
    pub shipping_address: Option<String>,
    /// The delivery service that shipped a physical product, such as Fedex, UPS, USPS, etc. If multiple
    /// carriers were used for this purchase, please separate them with commas.
    pub shipping_carrier: Option<String>,
    /// The date on which a physical product began its route to the shipping address, in a clear
    /// human-readable format.
    pub shipping_date: Option<String>,
    /// (ID of a [file upload](https://docs.stripe.com/guides/file-upload)) Documentation showing proof
    /// that a product was shipped to the customer at the same address the customer provided to you.
    /// This could include a copy of the shipment receipt, shipping label, etc. It should show the
    /// customer's full shipping address, if possible.
    pub shipping_documentation: Option<Expandable<FileId>>,
    /// The tracking number for a physical product, obtained from the delivery service. If multiple
    /// tracking numbers were generated for this purchase, please separate them with commas.
    pub shipping_tracking_number: Option<String>,
    /// (ID of a [file upload](https://docs.stripe.com/guides/file-upload)) Any additional evidence or
    /// statements.
    pub uncategorized_file: Option<Expandable<FileId>>,
    /// Any additional evidence or statements.
    pub uncategorized_text: Option<String>,
}

impl Blank for DisputeEvidence {
    const BLANK: Self = Self {
        access_activity_log: Blank::BLANK,
        billing_address: Blank::BLANK,
        cancellation_policy: Blank::BLANK,
        cancellation_policy_disclosure: Blank::BLANK,
        cancellation_rebuttal: Blank::BLANK,
        customer_communication: Blank::BLANK,
        customer_email_address: Blank::BLANK,
        customer_name: Blank::BLANK,
        customer_purchase_ip: Blank::BLANK,
        customer_signature: Blank::BLANK,
        duplicate_charge_documentation: Blank::BLANK,
        duplicate_charge_explanation: Blank::BLANK,
        duplicate_charge_id: Blank::BLANK,
        enhanced_evidence: Blank::BLANK,
        product_description: Blank::BLANK,
        receipt: Blank::BLANK,
        refund_policy: Blank::BLANK,
        refund_policy_disclosure: Blank::BLANK,
        refund_refusal_explanation: Blank::BLANK,
        service_date: Blank::BLANK,
        service_documentation: Blank::BLANK,
        shipping_address: Blank::BLANK,
        shipping_carrier: Blank::BLANK,
        shipping_date: Blank::BLANK,
        shipping_documentation: Blank::BLANK,
        shipping_tracking_number: Blank::BLANK,
        uncategorized_file: Blank::BLANK,
        uncategorized_text: Blank::BLANK,
    };
}

impl Record for DisputeEvidence {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "dispute_evidence",
            constants: &[],
            fields: &[
                Field("access_activity_log", NULLABLE),
                Field("billing_address", NULLABLE),
                Field("cancellation_policy", NULLABLE),
                Field("cancellation_policy_disclosure", NULLABLE),
                Field("cancellation_rebuttal", NULLABLE),
                Field("customer_communication", NULLABLE),
                Field("customer_email_address", NULLABLE),
                Field("customer_name", NULLABLE),
                Field("customer_purchase_ip", NULLABLE),
                Field("customer_signature", NULLABLE),
                Field("duplicate_charge_documentation", NULLABLE),
                Field("duplicate_charge_explanation", NULLABLE),
                Field("duplicate_charge_id", NULLABLE),
                Field("enhanced_evidence", REQUIRED),
                Field("product_description", NULLABLE),
                Field("receipt", NULLABLE),
                Field("refund_policy", NULLABLE),
                Field("refund_policy_disclosure", NULLABLE),
                Field("refund_refusal_explanation", NULLABLE),
                Field("service_date", NULLABLE),
                Field("service_documentation", NULLABLE),
                Field("shipping_address", NULLABLE),
                Field("shipping_carrier", NULLABLE),
                Field("shipping_date", NULLABLE),
                Field("shipping_documentation", NULLABLE),
                Field("shipping_tracking_number", NULLABLE),
                Field("uncategorized_file", NULLABLE),
                Field("uncategorized_text", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.access_activity_log,
            1 => &self.billing_address,
            2 => &self.cancellation_policy,
            3 => &self.cancellation_policy_disclosure,
            4 => &self.cancellation_rebuttal,
            5 => &self.customer_communication,
            6 => &self.customer_email_address,
            7 => &self.customer_name,
            8 => &self.customer_purchase_ip,
            9 => &self.customer_signature,
            10 => &self.duplicate_charge_documentation,
            11 => &self.duplicate_charge_explanation,
            12 => &self.duplicate_charge_id,
            13 => &self.enhanced_evidence,
            14 => &self.product_description,
            15 => &self.receipt,
            16 => &self.refund_policy,
            17 => &self.refund_policy_disclosure,
            18 => &self.refund_refusal_explanation,
            19 => &self.service_date,
            20 => &self.service_documentation,
            21 => &self.shipping_address,
            22 => &self.shipping_carrier,
            23 => &self.shipping_date,
            24 => &self.shipping_documentation,
            25 => &self.shipping_tracking_number,
            26 => &self.uncategorized_file,
            _ => &self.uncategorized_text,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.access_activity_log,
            1 => &mut self.billing_address,
            2 => &mut self.cancellation_policy,
            3 => &mut self.cancellation_policy_disclosure,
            4 => &mut self.cancellation_rebuttal,
            5 => &mut self.customer_communication,
            6 => &mut self.customer_email_address,
            7 => &mut self.customer_name,
            8 => &mut self.customer_purchase_ip,
            9 => &mut self.customer_signature,
            10 => &mut self.duplicate_charge_documentation,
            11 => &mut self.duplicate_charge_explanation,
            12 => &mut self.duplicate_charge_id,
            13 => &mut self.enhanced_evidence,
            14 => &mut self.product_description,
            15 => &mut self.receipt,
            16 => &mut self.refund_policy,
            17 => &mut self.refund_policy_disclosure,
            18 => &mut self.refund_refusal_explanation,
            19 => &mut self.service_date,
            20 => &mut self.service_documentation,
            21 => &mut self.shipping_address,
            22 => &mut self.shipping_carrier,
            23 => &mut self.shipping_date,
            24 => &mut self.shipping_documentation,
            25 => &mut self.shipping_tracking_number,
            26 => &mut self.uncategorized_file,
            _ => &mut self.uncategorized_text,
        }
    }
}

impl std::fmt::Debug for DisputeEvidence {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(DisputeEvidence);
