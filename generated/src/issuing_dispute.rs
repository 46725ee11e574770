// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`IssuingDispute`](crate::IssuingDispute).

pub mod evidence;

/// An object in `evidence` of [`IssuingDispute`](crate::IssuingDispute).
#[derive(Clone)]
#[non_exhaustive]
pub struct Evidence {
    pub canceled: Option<rt::Part<evidence::Canceled>>,
    pub duplicate: Option<rt::Part<evidence::Duplicate>>,
    pub fraudulent: Option<rt::Part<evidence::Fraudulent>>,
    pub merchandise_not_as_described: Option<
        rt::Part<evidence::MerchandiseNotAsDescribed>,
    >,
    pub no_valid_authorization: Option<rt::Part<evidence::NoValidAuthorization>>,
    pub not_received: Option<rt::Part<evidence::NotReceived>>,
    pub other: Option<rt::Part<evidence::Other>>,
    /// The reason for filing the dispute. Its value will match the field containing the evidence.
    pub reason: evidence::Reason,
    pub service_not_as_described: Option<rt::Part<evidence::ServiceNotAsDescribed>>,
}

impl rt::Blank for Evidence {
    const BLANK: Self = Self {
        canceled: rt::Blank::BLANK,
        duplicate: rt::Blank::BLANK,
        fraudulent: rt::Blank::BLANK,
        merchandise_not_as_described: rt::Blank::BLANK,
        no_valid_authorization: rt::Blank::BLANK,
        not_received: rt::Blank::BLANK,
        other: rt::Blank::BLANK,
        reason: rt::Blank::BLANK,
        service_not_as_described: rt::Blank::BLANK,
    };
}

impl rt::Record for Evidence {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_dispute_evidence",
            constants: &[],
            fields: &[
                rt::Field("canceled", rt::OPTIONAL),
                rt::Field("duplicate", rt::OPTIONAL),
                rt::Field("fraudulent", rt::OPTIONAL),
                rt::Field("merchandise_not_as_described", rt::OPTIONAL),
                rt::Field("no_valid_authorization", rt::OPTIONAL),
                rt::Field("not_received", rt::OPTIONAL),
                rt::Field("other", rt::OPTIONAL),
                rt::Field("reason", rt::REQUIRED),
                rt::Field("service_not_as_described", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.canceled,
            1 => &self.duplicate,
            2 => &self.fraudulent,
            3 => &self.merchandise_not_as_described,
            4 => &self.no_valid_authorization,
            5 => &self.not_received,
            6 => &self.other,
            7 => &self.reason,
            _ => &self.service_not_as_described,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.canceled,
            1 => &mut self.duplicate,
            2 => &mut self.fraudulent,
            3 => &mut self.merchandise_not_as_described,
            4 => &mut self.no_valid_authorization,
            5 => &mut self.not_received,
            6 => &mut self.other,
            7 => &mut self.reason,
            _ => &mut self.service_not_as_described,
        }
    }
}

rt::record_traits!(Evidence);

/// The enum that describes the dispute loss outcome. If the dispute is not lost, this field will be
/// absent. New enum values may be added in the future, so be sure to handle unknown values.
#[non_exhaustive]
pub enum LossReason {
    /// `cardholder_authentication_issuer_liability`
    CardholderAuthenticationIssuerLiability,
    /// `eci5_token_transaction_with_tavv`
    Eci5TokenTransactionWithTavv,
    /// `excess_disputes_in_timeframe`
    ExcessDisputesInTimeframe,
    /// `has_not_met_the_minimum_dispute_amount_requirements`
    HasNotMetTheMinimumDisputeAmountRequirements,
    /// `invalid_duplicate_dispute`
    InvalidDuplicateDispute,
    /// `invalid_incorrect_amount_dispute`
    InvalidIncorrectAmountDispute,
    /// `invalid_no_authorization`
    InvalidNoAuthorization,
    /// `invalid_use_of_disputes`
    InvalidUseOfDisputes,
    /// `merchandise_delivered_or_shipped`
    MerchandiseDeliveredOrShipped,
    /// `merchandise_or_service_as_described`
    MerchandiseOrServiceAsDescribed,
    /// `not_cancelled`
    NotCancelled,
    /// `other`
    Other,
    /// `refund_issued`
    RefundIssued,
    /// `submitted_beyond_allowable_time_limit`
    SubmittedBeyondAllowableTimeLimit,
    /// `transaction_3ds_required`
    Transaction3dsRequired,
    /// `transaction_approved_after_prior_fraud_dispute`
    TransactionApprovedAfterPriorFraudDispute,
    /// `transaction_authorized`
    TransactionAuthorized,
    /// `transaction_electronically_read`
    TransactionElectronicallyRead,
    /// `transaction_qualifies_for_visa_easy_payment_service`
    TransactionQualifiesForVisaEasyPaymentService,
    /// `transaction_unattended`
    TransactionUnattended,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(LossReason {
    CardholderAuthenticationIssuerLiability = "cardholder_authentication_issuer_liability",
    Eci5TokenTransactionWithTavv = "eci5_token_transaction_with_tavv",
    ExcessDisputesInTimeframe = "excess_disputes_in_timeframe",
    HasNotMetTheMinimumDisputeAmountRequirements = "has_not_met_the_minimum_dispute_amount_requirements",
    InvalidDuplicateDispute = "invalid_duplicate_dispute",
    InvalidIncorrectAmountDispute = "invalid_incorrect_amount_dispute",
    InvalidNoAuthorization = "invalid_no_authorization",
    InvalidUseOfDisputes = "invalid_use_of_disputes",
    MerchandiseDeliveredOrShipped = "merchandise_delivered_or_shipped",
    MerchandiseOrServiceAsDescribed = "merchandise_or_service_as_described",
    NotCancelled = "not_cancelled",
    Other = "other",
    RefundIssued = "refund_issued",
    SubmittedBeyondAllowableTimeLimit = "submitted_beyond_allowable_time_limit",
    Transaction3dsRequired = "transaction_3ds_required",
    TransactionApprovedAfterPriorFraudDispute = "transaction_approved_after_prior_fraud_dispute",
    TransactionAuthorized = "transaction_authorized",
    TransactionElectronicallyRead = "transaction_electronically_read",
    TransactionQualifiesForVisaEasyPaymentService = "transaction_qualifies_for_visa_easy_payment_service",
    TransactionUnattended = "transaction_unattended",
});

/// Current status of the dispute.
#[non_exhaustive]
pub enum Status {
    /// `expired`
    Expired,
    /// `lost`
    Lost,
    /// `submitted`
    Submitted,
    /// `unsubmitted`
    Unsubmitted,
    /// `won`
    Won,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Status {
    Expired = "expired",
    Lost = "lost",
    Submitted = "submitted",
    Unsubmitted = "unsubmitted",
    Won = "won",
});

/// An object in `treasury` of [`IssuingDispute`](crate::IssuingDispute).
#[derive(Clone)]
#[non_exhaustive]
pub struct Treasury {
    /// The Treasury [DebitReversal](https://docs.stripe.com/api/treasury/debit_reversals) representing
    /// this Issuing dispute
    pub debit_reversal: Option<String>,
    /// The Treasury [ReceivedDebit](https://docs.stripe.com/api/treasury/received_debits) that is being
    /// disputed.
    pub received_debit: String,
}

impl rt::Blank for Treasury {
    const BLANK: Self = Self {
        debit_reversal: rt::Blank::BLANK,
        received_debit: rt::Blank::BLANK,
    };
}

impl rt::Record for Treasury {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_dispute_treasury",
            constants: &[],
            fields: &[
                rt::Field("debit_reversal", rt::NULLABLE),
                rt::Field("received_debit", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.debit_reversal,
            _ => &self.received_debit,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.debit_reversal,
            _ => &mut self.received_debit,
        }
    }
}

rt::record_traits!(Treasury);
