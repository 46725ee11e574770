// Written by `cargo xtask generate`. Do not edit.

/// ReceivedCredits represent funds sent to a
/// [FinancialAccount](https://docs.stripe.com/api#financial_accounts) (for example, via ACH or
/// wire). These money movements are not initiated from the FinancialAccount.
///
/// The object `treasury.received_credit`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryReceivedCredit {
    /// Amount (in cents) transferred.
    pub amount: i64,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: rt::Currency,
    /// An arbitrary string attached to the object. Often useful for displaying to users.
    pub description: String,
    /// Reason for the failure. A ReceivedCredit might fail because the receiving FinancialAccount is
    /// closed or frozen.
    pub failure_code: Option<crate::treasury_received_credit::FailureCode>,
    /// The FinancialAccount that received the funds.
    pub financial_account: Option<String>,
    /// A
    /// [hosted transaction receipt](https://docs.stripe.com/treasury/moving-money/regulatory-receipts)
    /// URL that is provided when money movement is considered regulated under Stripe's money
    /// transmission licenses.
    pub hosted_regulatory_receipt_url: Option<String>,
    /// Unique identifier for the object.
    pub id: crate::ids::TreasuryReceivedCreditId,
    pub initiating_payment_method_details: rt::Part<
        crate::treasury_received_credit::InitiatingPaymentMethodDetails,
    >,
    pub linked_flows: rt::Part<crate::treasury_received_credit::LinkedFlows>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// The rails used to send the funds.
    pub network: crate::treasury_received_credit::Network,
    /// Details describing when a ReceivedCredit may be reversed.
    pub reversal_details: Option<
        rt::Part<crate::treasury_received_credit::ReversalDetails>,
    >,
    /// Status of the ReceivedCredit. ReceivedCredits are created either `succeeded` (approved) or
    /// `failed` (declined). If a ReceivedCredit is declined, the failure reason can be found in the
    /// `failure_code` field.
    pub status: crate::treasury_received_credit::Status,
    /// The Transaction associated with this object.
    pub transaction: Option<rt::Expandable<crate::ids::TreasuryTransactionId>>,
}

impl rt::Record for TreasuryReceivedCredit {
    fn blank() -> Self {
        Self {
            amount: rt::blank(),
            created: rt::blank(),
            currency: rt::blank(),
            description: rt::blank(),
            failure_code: rt::blank(),
            financial_account: rt::blank(),
            hosted_regulatory_receipt_url: rt::blank(),
            id: rt::blank(),
            initiating_payment_method_details: rt::blank(),
            linked_flows: rt::blank(),
            livemode: rt::blank(),
            network: rt::blank(),
            reversal_details: rt::blank(),
            status: rt::blank(),
            transaction: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "treasury.received_credit",
            constants: &[("object", rt::Constant::Str("treasury.received_credit"))],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("created", rt::REQUIRED),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("description", rt::REQUIRED),
                rt::Field("failure_code", rt::NULLABLE),
                rt::Field("financial_account", rt::NULLABLE),
                rt::Field("hosted_regulatory_receipt_url", rt::NULLABLE | rt::SECRET),
                rt::Field("id", rt::REQUIRED),
                rt::Field("initiating_payment_method_details", rt::REQUIRED),
                rt::Field("linked_flows", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("network", rt::REQUIRED),
                rt::Field("reversal_details", rt::NULLABLE),
                rt::Field("status", rt::REQUIRED),
                rt::Field("transaction", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            1 => &self.created,
            2 => &self.currency,
            3 => &self.description,
            4 => &self.failure_code,
            5 => &self.financial_account,
            6 => &self.hosted_regulatory_receipt_url,
            7 => &self.id,
            8 => &self.initiating_payment_method_details,
            9 => &self.linked_flows,
            10 => &self.livemode,
            11 => &self.network,
            12 => &self.reversal_details,
            13 => &self.status,
            _ => &self.transaction,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.created,
            2 => &mut self.currency,
            3 => &mut self.description,
            4 => &mut self.failure_code,
            5 => &mut self.financial_account,
            6 => &mut self.hosted_regulatory_receipt_url,
            7 => &mut self.id,
            8 => &mut self.initiating_payment_method_details,
            9 => &mut self.linked_flows,
            10 => &mut self.livemode,
            11 => &mut self.network,
            12 => &mut self.reversal_details,
            13 => &mut self.status,
            _ => &mut self.transaction,
        }
    }
}

rt::record_traits!(TreasuryReceivedCredit);

impl rt::Resource for TreasuryReceivedCredit {
    type Id = crate::ids::TreasuryReceivedCreditId;
    const OBJECT: &'static str = "treasury.received_credit";
}

impl TreasuryReceivedCredit {
    /// Expands `transaction`.
    pub const TRANSACTION: rt::Expand<Self, crate::ids::TreasuryTransactionId> = rt::Expand::new(
        "transaction",
    );
}
