// Written by `cargo xtask generate`. Do not edit.
//! What is in `evidence.enhanced_evidence.visa_compelling_evidence_3` of [`Dispute`](crate::Dispute).

pub mod disputed_transaction;
pub mod prior_undisputed_transaction;

/// An object in `evidence.enhanced_evidence.visa_compelling_evidence_3.disputed_transaction` of [`Dispute`](crate::Dispute).
#[derive(Clone)]
#[non_exhaustive]
pub struct DisputedTransaction {
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
    pub merchandise_or_services: Option<disputed_transaction::MerchandiseOrServices>,
    /// A description of the product or service that was sold.
    pub product_description: Option<String>,
    /// The address to which a physical product was shipped. All fields are required for Visa Compelling
    /// Evidence 3.0 evidence submission.
    pub shipping_address: Option<
        rt::Part<crate::payment_method::card::wallet::masterpass::ShippingAddress>,
    >,
}

impl rt::Blank for DisputedTransaction {
    const BLANK: Self = Self {
        customer_account_id: rt::Blank::BLANK,
        customer_device_fingerprint: rt::Blank::BLANK,
        customer_device_id: rt::Blank::BLANK,
        customer_email_address: rt::Blank::BLANK,
        customer_purchase_ip: rt::Blank::BLANK,
        merchandise_or_services: rt::Blank::BLANK,
        product_description: rt::Blank::BLANK,
        shipping_address: rt::Blank::BLANK,
    };
}

impl rt::Record for DisputedTransaction {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "dispute_visa_compelling_evidence3_disputed_transaction",
            constants: &[],
            fields: &[
                rt::Field("customer_account_id", rt::NULLABLE),
                rt::Field("customer_device_fingerprint", rt::NULLABLE),
                rt::Field("customer_device_id", rt::NULLABLE),
                rt::Field("customer_email_address", rt::NULLABLE),
                rt::Field("customer_purchase_ip", rt::NULLABLE),
                rt::Field("merchandise_or_services", rt::NULLABLE),
                rt::Field("product_description", rt::NULLABLE),
                rt::Field("shipping_address", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(DisputedTransaction);

/// An object in `evidence.enhanced_evidence.visa_compelling_evidence_3.prior_undisputed_transactions[]` of [`Dispute`](crate::Dispute).
#[derive(Clone)]
#[non_exhaustive]
pub struct PriorUndisputedTransaction {
    /// Stripe charge ID for the Visa Compelling Evidence 3.0 eligible prior charge.
    pub charge: String,
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
    /// A description of the product or service that was sold.
    pub product_description: Option<String>,
    /// The address to which a physical product was shipped. All fields are required for Visa Compelling
    /// Evidence 3.0 evidence submission.
    pub shipping_address: Option<
        rt::Part<crate::payment_method::card::wallet::masterpass::ShippingAddress>,
    >,
}

impl rt::Blank for PriorUndisputedTransaction {
    const BLANK: Self = Self {
        charge: rt::Blank::BLANK,
        customer_account_id: rt::Blank::BLANK,
        customer_device_fingerprint: rt::Blank::BLANK,
        customer_device_id: rt::Blank::BLANK,
        customer_email_address: rt::Blank::BLANK,
        customer_purchase_ip: rt::Blank::BLANK,
        product_description: rt::Blank::BLANK,
        shipping_address: rt::Blank::BLANK,
    };
}

impl rt::Record for PriorUndisputedTransaction {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "dispute_visa_compelling_evidence3_prior_undisputed_transaction",
            constants: &[],
            fields: &[
                rt::Field("charge", rt::REQUIRED),
                rt::Field("customer_account_id", rt::NULLABLE),
                rt::Field("customer_device_fingerprint", rt::NULLABLE),
                rt::Field("customer_device_id", rt::NULLABLE),
                rt::Field("customer_email_address", rt::NULLABLE),
                rt::Field("customer_purchase_ip", rt::NULLABLE),
                rt::Field("product_description", rt::NULLABLE),
                rt::Field("shipping_address", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.charge,
            1 => &self.customer_account_id,
            2 => &self.customer_device_fingerprint,
            3 => &self.customer_device_id,
            4 => &self.customer_email_address,
            5 => &self.customer_purchase_ip,
            6 => &self.product_description,
            _ => &self.shipping_address,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.charge,
            1 => &mut self.customer_account_id,
            2 => &mut self.customer_device_fingerprint,
            3 => &mut self.customer_device_id,
            4 => &mut self.customer_email_address,
            5 => &mut self.customer_purchase_ip,
            6 => &mut self.product_description,
            _ => &mut self.shipping_address,
        }
    }
}

rt::record_traits!(PriorUndisputedTransaction);
