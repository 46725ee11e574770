// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Part, Place, Record, Shape, boxed, debug};
use crate::{DisputeTransactionShippingAddress, MerchandiseOrService};

/// The schema `dispute_visa_compelling_evidence3_disputed_transaction`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DisputeVisaCompellingEvidence3DisputedTransaction {
    /// User Account ID used to log into business platform. Must be recognizable by the user.
    pub customer_account_id: Option<String>,
    /// Unique identifier of the cardholder’s device derived from a combination of at least two hardware
    /// and software attributes. Must be at least 20 characters.
    pub customer_device_fingerprint: Option<String>,
    /// Unique identifier of the cardholder’s device such as a device serial number (e.g., International
    /// Mobile Equipment Identity \[IMEI]). Must be at least 15 characters.
    pub customer_device_id: Option<String>,
    /// The email address of the customer.
    pub customer_email_address: Option<String>,
    /// The IP address that the customer used when making the purchase.
    pub customer_purchase_ip: Option<String>,
    /// Categorization of disputed payment.
    pub merchandise_or_services: Option<MerchandiseOrService>,
    /// A description of the product or service that was sold.
    pub product_description: Option<String>,
    /// The address to which a physical product was shipped. All fields are required for Visa Compelling
    /// Evidence 3.0 evidence submission.
    pub shipping_address: Option<Part<DisputeTransactionShippingAddress>>,
}

impl Blank for DisputeVisaCompellingEvidence3DisputedTransaction {
    const BLANK: Self = Self {
        customer_account_id: Blank::BLANK,
        customer_device_fingerprint: Blank::BLANK,
        customer_device_id: Blank::BLANK,
        customer_email_address: Blank::BLANK,
        customer_purchase_ip: Blank::BLANK,
        merchandise_or_services: Blank::BLANK,
        product_description: Blank::BLANK,
        shipping_address: Blank::BLANK,
    };
}

impl Record for DisputeVisaCompellingEvidence3DisputedTransaction {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "dispute_visa_compelling_evidence3_disputed_transaction",
            constants: &[],
            fields: &[
                Field("customer_account_id", NULLABLE),
                Field("customer_device_fingerprint", NULLABLE),
                Field("customer_device_id", NULLABLE),
                Field("customer_email_address", NULLABLE),
                Field("customer_purchase_ip", NULLABLE),
                Field("merchandise_or_services", NULLABLE),
                Field("product_description", NULLABLE),
                Field("shipping_address", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.customer_account_id,
            1 => &self.customer_device_fingerprint,
            2 => &self.customer_device_id,
            3 => &self.customer_email_address,
            4 => &self.customer_purchase_ip,
            5 => &self.merchandise_or_services,
            6 => &self.product_description,
            _ => &self.shipping_address,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.customer_account_id,
            1 => &mut self.customer_device_fingerprint,
            2 => &mut self.customer_device_id,
            3 => &mut self.customer_email_address,
            4 => &mut self.customer_purchase_ip,
            5 => &mut self.merchandise_or_services,
            6 => &mut self.product_description,
            _ => &mut self.shipping_address,
        }
    }
}

impl std::fmt::Debug for DisputeVisaCompellingEvidence3DisputedTransaction {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(DisputeVisaCompellingEvidence3DisputedTransaction);
