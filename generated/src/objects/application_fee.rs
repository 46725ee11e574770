// Written by `cargo xtask generate`. Do not edit.

/// The object `application_fee`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplicationFee {
    /// ID of the Stripe account this fee was taken from.
    pub account: rt::Expandable<crate::ids::AccountId>,
    /// Amount earned, in cents (or local equivalent).
    pub amount: i64,
    /// Amount in cents (or local equivalent) refunded (can be less than the amount attribute on the fee
    /// if a partial refund was issued)
    pub amount_refunded: i64,
    /// ID of the Connect application that earned the fee.
    pub application: rt::Expandable<crate::ids::ApplicationId>,
    /// Balance transaction that describes the impact of this collected application fee on your account
    /// balance (not including refunds).
    pub balance_transaction: Option<rt::Expandable<crate::ids::BalanceTransactionId>>,
    /// ID of the charge that the application fee was taken from.
    pub charge: rt::Expandable<crate::ids::ChargeId>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: rt::Currency,
    /// Polymorphic source of the application fee. Includes the ID of the object the application fee was
    /// created from.
    pub fee_source: Option<rt::Part<crate::application_fee::FeeSource>>,
    /// Unique identifier for the object.
    pub id: crate::ids::ApplicationFeeId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// ID of the corresponding charge on the platform account, if this fee was the result of a charge
    /// using the `destination` parameter.
    pub originating_transaction: Option<rt::Expandable<crate::ids::ChargeId>>,
    /// Whether the fee has been fully refunded. If the fee is only partially refunded, this attribute
    /// will still be false.
    pub refunded: bool,
    /// A list of refunds that have been applied to the fee.
    pub refunds: rt::List<crate::FeeRefund>,
}

impl rt::Record for ApplicationFee {
    fn blank() -> Self {
        Self {
            account: rt::blank(),
            amount: rt::blank(),
            amount_refunded: rt::blank(),
            application: rt::blank(),
            balance_transaction: rt::blank(),
            charge: rt::blank(),
            created: rt::blank(),
            currency: rt::blank(),
            fee_source: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            originating_transaction: rt::blank(),
            refunded: rt::blank(),
            refunds: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "application_fee",
            constants: &[("object", rt::Constant::Str("application_fee"))],
            fields: &[
                rt::Field("account", rt::REQUIRED),
                rt::Field("amount", rt::REQUIRED),
                rt::Field("amount_refunded", rt::REQUIRED),
                rt::Field("application", rt::REQUIRED),
                rt::Field("balance_transaction", rt::NULLABLE),
                rt::Field("charge", rt::REQUIRED),
                rt::Field("created", rt::REQUIRED),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("fee_source", rt::NULLABLE),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("originating_transaction", rt::NULLABLE),
                rt::Field("refunded", rt::REQUIRED),
                rt::Field("refunds", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.account,
            1 => &self.amount,
            2 => &self.amount_refunded,
            3 => &self.application,
            4 => &self.balance_transaction,
            5 => &self.charge,
            6 => &self.created,
            7 => &self.currency,
            8 => &self.fee_source,
            9 => &self.id,
            10 => &self.livemode,
            11 => &self.originating_transaction,
            12 => &self.refunded,
            _ => &self.refunds,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.account,
            1 => &mut self.amount,
            2 => &mut self.amount_refunded,
            3 => &mut self.application,
            4 => &mut self.balance_transaction,
            5 => &mut self.charge,
            6 => &mut self.created,
            7 => &mut self.currency,
            8 => &mut self.fee_source,
            9 => &mut self.id,
            10 => &mut self.livemode,
            11 => &mut self.originating_transaction,
            12 => &mut self.refunded,
            _ => &mut self.refunds,
        }
    }
}

rt::record_traits!(ApplicationFee);

impl rt::Resource for ApplicationFee {
    type Id = crate::ids::ApplicationFeeId;
    const OBJECT: &'static str = "application_fee";
}

impl ApplicationFee {
    /// Expands `account`.
    pub const ACCOUNT: rt::Expand<Self, crate::ids::AccountId> = rt::Expand::new(
        "account",
    );
    /// Expands `application`.
    pub const APPLICATION: rt::Expand<Self, crate::ids::ApplicationId> = rt::Expand::new(
        "application",
    );
    /// Expands `balance_transaction`.
    pub const BALANCE_TRANSACTION: rt::Expand<Self, crate::ids::BalanceTransactionId> = rt::Expand::new(
        "balance_transaction",
    );
    /// Expands `charge`.
    pub const CHARGE: rt::Expand<Self, crate::ids::ChargeId> = rt::Expand::new("charge");
    /// Expands `originating_transaction`.
    pub const ORIGINATING_TRANSACTION: rt::Expand<Self, crate::ids::ChargeId> = rt::Expand::new(
        "originating_transaction",
    );
    /// Expands `refunds`.
    pub const REFUNDS: rt::Expand<Self, rt::List<crate::ids::FeeRefundId>> = rt::Expand::new(
        "refunds",
    );
}
