// Written by `cargo xtask generate`. Do not edit.
//! What is in `evidence` of [`IssuingDispute`](crate::IssuingDispute).

pub mod canceled;
pub mod merchandise_not_as_described;
pub mod not_received;
pub mod other;

/// An object in `evidence.canceled` of [`IssuingDispute`](crate::IssuingDispute).
#[derive(Clone)]
#[non_exhaustive]
pub struct Canceled {
    /// (ID of a [file upload](https://docs.stripe.com/guides/file-upload)) Additional documentation
    /// supporting the dispute.
    pub additional_documentation: Option<rt::Expandable<crate::ids::FileId>>,
    /// Date when order was canceled.
    pub canceled_at: Option<rt::Timestamp>,
    /// Whether the cardholder was provided with a cancellation policy.
    pub cancellation_policy_provided: Option<bool>,
    /// Reason for canceling the order.
    pub cancellation_reason: Option<String>,
    /// Date when the cardholder expected to receive the product.
    pub expected_at: Option<rt::Timestamp>,
    /// Explanation of why the cardholder is disputing this transaction.
    pub explanation: Option<String>,
    /// Description of the merchandise or service that was purchased.
    pub product_description: Option<String>,
    /// Whether the product was a merchandise or service.
    pub product_type: Option<canceled::ProductType>,
    /// Result of cardholder's attempt to return the product.
    pub return_status: Option<canceled::ReturnStatus>,
    /// Date when the product was returned or attempted to be returned.
    pub returned_at: Option<rt::Timestamp>,
}

impl rt::Blank for Canceled {
    const BLANK: Self = Self {
        additional_documentation: rt::Blank::BLANK,
        canceled_at: rt::Blank::BLANK,
        cancellation_policy_provided: rt::Blank::BLANK,
        cancellation_reason: rt::Blank::BLANK,
        expected_at: rt::Blank::BLANK,
        explanation: rt::Blank::BLANK,
        product_description: rt::Blank::BLANK,
        product_type: rt::Blank::BLANK,
        return_status: rt::Blank::BLANK,
        returned_at: rt::Blank::BLANK,
    };
}

impl rt::Record for Canceled {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_dispute_canceled_evidence",
            constants: &[],
            fields: &[
                rt::Field("additional_documentation", rt::NULLABLE),
                rt::Field("canceled_at", rt::NULLABLE),
                rt::Field("cancellation_policy_provided", rt::NULLABLE),
                rt::Field("cancellation_reason", rt::NULLABLE),
                rt::Field("expected_at", rt::NULLABLE),
                rt::Field("explanation", rt::NULLABLE),
                rt::Field("product_description", rt::NULLABLE),
                rt::Field("product_type", rt::NULLABLE),
                rt::Field("return_status", rt::NULLABLE),
                rt::Field("returned_at", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.additional_documentation,
            1 => &self.canceled_at,
            2 => &self.cancellation_policy_provided,
            3 => &self.cancellation_reason,
            4 => &self.expected_at,
            5 => &self.explanation,
            6 => &self.product_description,
            7 => &self.product_type,
            8 => &self.return_status,
            _ => &self.returned_at,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.additional_documentation,
            1 => &mut self.canceled_at,
            2 => &mut self.cancellation_policy_provided,
            3 => &mut self.cancellation_reason,
            4 => &mut self.expected_at,
            5 => &mut self.explanation,
            6 => &mut self.product_description,
            7 => &mut self.product_type,
            8 => &mut self.return_status,
            _ => &mut self.returned_at,
        }
    }
}

rt::record_traits!(Canceled);

/// An object in `evidence.duplicate` of [`IssuingDispute`](crate::IssuingDispute).
#[derive(Clone)]
#[non_exhaustive]
pub struct Duplicate {
    /// (ID of a [file upload](https://docs.stripe.com/guides/file-upload)) Additional documentation
    /// supporting the dispute.
    pub additional_documentation: Option<rt::Expandable<crate::ids::FileId>>,
    /// (ID of a [file upload](https://docs.stripe.com/guides/file-upload)) Copy of the card statement
    /// showing that the product had already been paid for.
    pub card_statement: Option<rt::Expandable<crate::ids::FileId>>,
    /// (ID of a [file upload](https://docs.stripe.com/guides/file-upload)) Copy of the receipt showing
    /// that the product had been paid for in cash.
    pub cash_receipt: Option<rt::Expandable<crate::ids::FileId>>,
    /// (ID of a [file upload](https://docs.stripe.com/guides/file-upload)) Image of the front and back
    /// of the check that was used to pay for the product.
    pub check_image: Option<rt::Expandable<crate::ids::FileId>>,
    /// Explanation of why the cardholder is disputing this transaction.
    pub explanation: Option<String>,
    /// Transaction (e.g., ipi_...) that the disputed transaction is a duplicate of. Of the two or more
    /// transactions that are copies of each other, this is original undisputed one.
    pub original_transaction: Option<String>,
}

impl rt::Blank for Duplicate {
    const BLANK: Self = Self {
        additional_documentation: rt::Blank::BLANK,
        card_statement: rt::Blank::BLANK,
        cash_receipt: rt::Blank::BLANK,
        check_image: rt::Blank::BLANK,
        explanation: rt::Blank::BLANK,
        original_transaction: rt::Blank::BLANK,
    };
}

impl rt::Record for Duplicate {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_dispute_duplicate_evidence",
            constants: &[],
            fields: &[
                rt::Field("additional_documentation", rt::NULLABLE),
                rt::Field("card_statement", rt::NULLABLE),
                rt::Field("cash_receipt", rt::NULLABLE),
                rt::Field("check_image", rt::NULLABLE),
                rt::Field("explanation", rt::NULLABLE),
                rt::Field("original_transaction", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.additional_documentation,
            1 => &self.card_statement,
            2 => &self.cash_receipt,
            3 => &self.check_image,
            4 => &self.explanation,
            _ => &self.original_transaction,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.additional_documentation,
            1 => &mut self.card_statement,
            2 => &mut self.cash_receipt,
            3 => &mut self.check_image,
            4 => &mut self.explanation,
            _ => &mut self.original_transaction,
        }
    }
}

rt::record_traits!(Duplicate);

/// An object in `evidence.fraudulent` of [`IssuingDispute`](crate::IssuingDispute).
#[derive(Clone)]
#[non_exhaustive]
pub struct Fraudulent {
    /// (ID of a [file upload](https://docs.stripe.com/guides/file-upload)) Additional documentation
    /// supporting the dispute.
    pub additional_documentation: Option<rt::Expandable<crate::ids::FileId>>,
    /// Explanation of why the cardholder is disputing this transaction.
    pub explanation: Option<String>,
}

impl rt::Blank for Fraudulent {
    const BLANK: Self = Self {
        additional_documentation: rt::Blank::BLANK,
        explanation: rt::Blank::BLANK,
    };
}

impl rt::Record for Fraudulent {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_dispute_fraudulent_evidence",
            constants: &[],
            fields: &[
                rt::Field("additional_documentation", rt::NULLABLE),
                rt::Field("explanation", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.additional_documentation,
            _ => &self.explanation,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.additional_documentation,
            _ => &mut self.explanation,
        }
    }
}

rt::record_traits!(Fraudulent);

/// An object in `evidence.merchandise_not_as_described` of [`IssuingDispute`](crate::IssuingDispute).
#[derive(Clone)]
#[non_exhaustive]
pub struct MerchandiseNotAsDescribed {
    /// (ID of a [file upload](https://docs.stripe.com/guides/file-upload)) Additional documentation
    /// supporting the dispute.
    pub additional_documentation: Option<rt::Expandable<crate::ids::FileId>>,
    /// Explanation of why the cardholder is disputing this transaction.
    pub explanation: Option<String>,
    /// Date when the product was received.
    pub received_at: Option<rt::Timestamp>,
    /// Description of the cardholder's attempt to return the product.
    pub return_description: Option<String>,
    /// Result of cardholder's attempt to return the product.
    pub return_status: Option<canceled::ReturnStatus>,
    /// Date when the product was returned or attempted to be returned.
    pub returned_at: Option<rt::Timestamp>,
}

impl rt::Blank for MerchandiseNotAsDescribed {
    const BLANK: Self = Self {
        additional_documentation: rt::Blank::BLANK,
        explanation: rt::Blank::BLANK,
        received_at: rt::Blank::BLANK,
        return_description: rt::Blank::BLANK,
        return_status: rt::Blank::BLANK,
        returned_at: rt::Blank::BLANK,
    };
}

impl rt::Record for MerchandiseNotAsDescribed {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_dispute_merchandise_not_as_described_evidence",
            constants: &[],
            fields: &[
                rt::Field("additional_documentation", rt::NULLABLE),
                rt::Field("explanation", rt::NULLABLE),
                rt::Field("received_at", rt::NULLABLE),
                rt::Field("return_description", rt::NULLABLE),
                rt::Field("return_status", rt::NULLABLE),
                rt::Field("returned_at", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.additional_documentation,
            1 => &self.explanation,
            2 => &self.received_at,
            3 => &self.return_description,
            4 => &self.return_status,
            _ => &self.returned_at,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.additional_documentation,
            1 => &mut self.explanation,
            2 => &mut self.received_at,
            3 => &mut self.return_description,
            4 => &mut self.return_status,
            _ => &mut self.returned_at,
        }
    }
}

rt::record_traits!(MerchandiseNotAsDescribed);

/// An object in `evidence.no_valid_authorization` of [`IssuingDispute`](crate::IssuingDispute).
#[derive(Clone)]
#[non_exhaustive]
pub struct NoValidAuthorization {
    /// (ID of a [file upload](https://docs.stripe.com/guides/file-upload)) Additional documentation
    /// supporting the dispute.
    pub additional_documentation: Option<rt::Expandable<crate::ids::FileId>>,
    /// Explanation of why the cardholder is disputing this transaction.
    pub explanation: Option<String>,
}

impl rt::Blank for NoValidAuthorization {
    const BLANK: Self = Self {
        additional_documentation: rt::Blank::BLANK,
        explanation: rt::Blank::BLANK,
    };
}

impl rt::Record for NoValidAuthorization {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_dispute_no_valid_authorization_evidence",
            constants: &[],
            fields: &[
                rt::Field("additional_documentation", rt::NULLABLE),
                rt::Field("explanation", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.additional_documentation,
            _ => &self.explanation,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.additional_documentation,
            _ => &mut self.explanation,
        }
    }
}

rt::record_traits!(NoValidAuthorization);

/// An object in `evidence.not_received` of [`IssuingDispute`](crate::IssuingDispute).
#[derive(Clone)]
#[non_exhaustive]
pub struct NotReceived {
    /// (ID of a [file upload](https://docs.stripe.com/guides/file-upload)) Additional documentation
    /// supporting the dispute.
    pub additional_documentation: Option<rt::Expandable<crate::ids::FileId>>,
    /// Date when the cardholder expected to receive the product.
    pub expected_at: Option<rt::Timestamp>,
    /// Explanation of why the cardholder is disputing this transaction.
    pub explanation: Option<String>,
    /// Description of the merchandise or service that was purchased.
    pub product_description: Option<String>,
    /// Whether the product was a merchandise or service.
    pub product_type: Option<canceled::ProductType>,
}

impl rt::Blank for NotReceived {
    const BLANK: Self = Self {
        additional_documentation: rt::Blank::BLANK,
        expected_at: rt::Blank::BLANK,
        explanation: rt::Blank::BLANK,
        product_description: rt::Blank::BLANK,
        product_type: rt::Blank::BLANK,
    };
}

impl rt::Record for NotReceived {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_dispute_not_received_evidence",
            constants: &[],
            fields: &[
                rt::Field("additional_documentation", rt::NULLABLE),
                rt::Field("expected_at", rt::NULLABLE),
                rt::Field("explanation", rt::NULLABLE),
                rt::Field("product_description", rt::NULLABLE),
                rt::Field("product_type", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.additional_documentation,
            1 => &self.expected_at,
            2 => &self.explanation,
            3 => &self.product_description,
            _ => &self.product_type,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.additional_documentation,
            1 => &mut self.expected_at,
            2 => &mut self.explanation,
            3 => &mut self.product_description,
            _ => &mut self.product_type,
        }
    }
}

rt::record_traits!(NotReceived);

/// An object in `evidence.other` of [`IssuingDispute`](crate::IssuingDispute).
#[derive(Clone)]
#[non_exhaustive]
pub struct Other {
    /// (ID of a [file upload](https://docs.stripe.com/guides/file-upload)) Additional documentation
    /// supporting the dispute.
    pub additional_documentation: Option<rt::Expandable<crate::ids::FileId>>,
    /// Explanation of why the cardholder is disputing this transaction.
    pub explanation: Option<String>,
    /// Description of the merchandise or service that was purchased.
    pub product_description: Option<String>,
    /// Whether the product was a merchandise or service.
    pub product_type: Option<canceled::ProductType>,
}

impl rt::Blank for Other {
    const BLANK: Self = Self {
        additional_documentation: rt::Blank::BLANK,
        explanation: rt::Blank::BLANK,
        product_description: rt::Blank::BLANK,
        product_type: rt::Blank::BLANK,
    };
}

impl rt::Record for Other {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_dispute_other_evidence",
            constants: &[],
            fields: &[
                rt::Field("additional_documentation", rt::NULLABLE),
                rt::Field("explanation", rt::NULLABLE),
                rt::Field("product_description", rt::NULLABLE),
                rt::Field("product_type", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.additional_documentation,
            1 => &self.explanation,
            2 => &self.product_description,
            _ => &self.product_type,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.additional_documentation,
            1 => &mut self.explanation,
            2 => &mut self.product_description,
            _ => &mut self.product_type,
        }
    }
}

rt::record_traits!(Other);

/// The reason for filing the dispute. Its value will match the field containing the evidence.
#[non_exhaustive]
pub enum Reason {
    /// `canceled`
    Canceled,
    /// `duplicate`
    Duplicate,
    /// `fraudulent`
    Fraudulent,
    /// `merchandise_not_as_described`
    MerchandiseNotAsDescribed,
    /// `no_valid_authorization`
    NoValidAuthorization,
    /// `not_received`
    NotReceived,
    /// `other`
    Other,
    /// `service_not_as_described`
    ServiceNotAsDescribed,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Reason {
    Canceled = "canceled",
    Duplicate = "duplicate",
    Fraudulent = "fraudulent",
    MerchandiseNotAsDescribed = "merchandise_not_as_described",
    NoValidAuthorization = "no_valid_authorization",
    NotReceived = "not_received",
    Other = "other",
    ServiceNotAsDescribed = "service_not_as_described",
});

/// An object in `evidence.service_not_as_described` of [`IssuingDispute`](crate::IssuingDispute).
#[derive(Clone)]
#[non_exhaustive]
pub struct ServiceNotAsDescribed {
    /// (ID of a [file upload](https://docs.stripe.com/guides/file-upload)) Additional documentation
    /// supporting the dispute.
    pub additional_documentation: Option<rt::Expandable<crate::ids::FileId>>,
    /// Date when order was canceled.
    pub canceled_at: Option<rt::Timestamp>,
    /// Reason for canceling the order.
    pub cancellation_reason: Option<String>,
    /// Explanation of why the cardholder is disputing this transaction.
    pub explanation: Option<String>,
    /// Date when the product was received.
    pub received_at: Option<rt::Timestamp>,
}

impl rt::Blank for ServiceNotAsDescribed {
    const BLANK: Self = Self {
        additional_documentation: rt::Blank::BLANK,
        canceled_at: rt::Blank::BLANK,
        cancellation_reason: rt::Blank::BLANK,
        explanation: rt::Blank::BLANK,
        received_at: rt::Blank::BLANK,
    };
}

impl rt::Record for ServiceNotAsDescribed {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_dispute_service_not_as_described_evidence",
            constants: &[],
            fields: &[
                rt::Field("additional_documentation", rt::NULLABLE),
                rt::Field("canceled_at", rt::NULLABLE),
                rt::Field("cancellation_reason", rt::NULLABLE),
                rt::Field("explanation", rt::NULLABLE),
                rt::Field("received_at", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.additional_documentation,
            1 => &self.canceled_at,
            2 => &self.cancellation_reason,
            3 => &self.explanation,
            _ => &self.received_at,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.additional_documentation,
            1 => &mut self.canceled_at,
            2 => &mut self.cancellation_reason,
            3 => &mut self.explanation,
            _ => &mut self.received_at,
        }
    }
}

rt::record_traits!(ServiceNotAsDescribed);
