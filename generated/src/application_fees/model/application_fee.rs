// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Currency, Expand, Expandable, Field, List, NULLABLE, Part, Place, REQUIRED,
    Record, Resource, Shape, Timestamp, blank, debug,
};
use crate::{
    AccountId, ApplicationFeeId, ApplicationId, BalanceTransactionId, ChargeId,
    FeeRefund, FeeRefundId, PlatformEarningFeeSource,
};

/// The schema `application_fee`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplicationFee {
    /// ID of the Stripe account this fee was taken from.
    pub account: Expandable<AccountId>,
    /// Amount earned, in cents (or local equivalent).
    pub amount: i64,
    /// Amount in cents (or local equivalent) refunded (can be less than the amount attribute on the fee
    /// if a partial refund was issued)
    pub amount_refunded: i64,
    /// ID of the Connect application that earned the fee.
    pub application: Expandable<ApplicationId>,
    /// Balance transaction that describes the impact of this collected application fee on your account
    /// balance (not including refunds).
    pub balance_transaction: Option<Expandable<BalanceTransactionId>>,
    /// ID of the charge that the application fee was taken from.
    pub charge: Expandable<ChargeId>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: Currency,
    /// Polymorphic source of the application fee. Includes the ID of the object the application fee was
    /// created from.
    pub fee_source: Option<Part<PlatformEarningFeeSource>>,
    /// Unique identifier for the object.
    pub id: ApplicationFeeId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// ID of the corresponding charge on the platform account, if this fee was the result of a charge
    /// using the `destination` parameter.
    pub originating_transaction: Option<Expandable<ChargeId>>,
    /// Whether the fee has been fully refunded. If the fee is only partially refunded, this attribute
    /// will still be false.
    pub refunded: bool,
    /// A list of refunds that have been applied to the fee.
    pub refunds: List<FeeRefund>,
}

impl Record for ApplicationFee {
    fn blank() -> Self {
        Self {
            account: blank(),
            amount: blank(),
            amount_refunded: blank(),
            application: blank(),
            balance_transaction: blank(),
            charge: blank(),
            created: blank(),
            currency: blank(),
            fee_source: blank(),
            id: blank(),
            livemode: blank(),
            originating_transaction: blank(),
            refunded: blank(),
            refunds: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "application_fee",
            constants: &[("object", Constant::Str("application_fee"))],
            fields: &[
                Field("account", REQUIRED),
                Field("amount", REQUIRED),
                Field("amount_refunded", REQUIRED),
                Field("application", REQUIRED),
                Field("balance_transaction", NULLABLE),
                Field("charge", REQUIRED),
                Field("created", REQUIRED),
                Field("currency", REQUIRED),
                Field("fee_source", NULLABLE),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
                Field("originating_transaction", NULLABLE),
                Field("refunded", REQUIRED),
                Field("refunds", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
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

impl std::fmt::Debug for ApplicationFee {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ApplicationFee);

impl Resource for ApplicationFee {
    type Id = ApplicationFeeId;
    const OBJECT: &'static str = "application_fee";
}

impl ApplicationFee {
    /// Expands `account`.
    pub const ACCOUNT: Expand<Self, AccountId> = Expand::new("account");
    /// Expands `application`.
    pub const APPLICATION: Expand<Self, ApplicationId> = Expand::new("application");
    /// Expands `balance_transaction`.
    pub const BALANCE_TRANSACTION: Expand<Self, BalanceTransactionId> = Expand::new(
        "balance_transaction",
    );
    /// Expands `charge`.
    pub const CHARGE: Expand<Self, ChargeId> = Expand::new("charge");
    /// Expands `originating_transaction`.
    pub const ORIGINATING_TRANSACTION: Expand<Self, ChargeId> = Expand::new(
        "originating_transaction",
    );
    /// Expands `refunds`.
    pub const REFUNDS: Expand<Self, List<FeeRefundId>> = Expand::new("refunds");
}
