// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    AnyId, Constant, Currency, Expand, Expandable, Field, NULLABLE, Place, REQUIRED,
    Record, Resource, Shape, Timestamp, blank, debug,
};
use crate::{BalanceTransactionId, Fee};

/// Balance transactions represent funds moving through your Stripe account. Stripe creates them for
/// every type of transaction that enters or leaves your Stripe account balance.
///
/// Related guide:
/// [Balance transaction types](https://docs.stripe.com/reports/balance-transaction-types)
///
/// The schema `balance_transaction`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BalanceTransaction {
    /// Gross amount of this transaction (in cents (or local equivalent)). A positive value represents
    /// funds charged to another party, and a negative value represents funds sent to another party.
    pub amount: i64,
    /// The date that the transaction's net funds become available in the Stripe balance.
    pub available_on: Timestamp,
    /// The balance that this transaction impacts.
    pub balance_type: BalanceTransactionBalanceType,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: Currency,
    /// An arbitrary string attached to the object. Often useful for displaying to users.
    pub description: Option<String>,
    /// If applicable, this transaction uses an exchange rate. If money converts from currency A to
    /// currency B, then the `amount` in currency A, multipled by the `exchange_rate`, equals the
    /// `amount` in currency B. For example, if you charge a customer 10.00 EUR, the PaymentIntent's
    /// `amount` is `1000` and `currency` is `eur`. If this converts to 12.34 USD in your Stripe
    /// account, the BalanceTransaction's `amount` is `1234`, its `currency` is `usd`, and the
    /// `exchange_rate` is `1.234`.
    pub exchange_rate: Option<f64>,
    /// Fees (in cents (or local equivalent)) paid for this transaction. Represented as a positive
    /// integer when assessed.
    pub fee: i64,
    /// Detailed breakdown of fees (in cents (or local equivalent)) paid for this transaction.
    pub fee_details: Vec<Fee>,
    /// Unique identifier for the object.
    pub id: BalanceTransactionId,
    /// Net impact to a Stripe balance (in cents (or local equivalent)). A positive value represents
    /// incrementing a Stripe balance, and a negative value decrementing a Stripe balance. You can
    /// calculate the net impact of a transaction on a balance by `amount` - `fee`
    pub net: i64,
    /// Learn more about how
    /// [reporting categories](https://docs.stripe.com/reports/reporting-categories) can help you
    /// understand balance transactions from an accounting perspective.
    pub reporting_category: String,
    /// This transaction relates to the Stripe object.
    pub source: Option<Expandable<AnyId>>,
    /// The transaction's net funds status in the Stripe balance, which are either `available` or
    /// `pending`.
    pub status: String,
    /// Transaction type: `adjustment`, `advance`, `advance_funding`, `anticipation_repayment`,
    /// `application_fee`, `application_fee_refund`, `charge`, `climate_order_purchase`,
    /// `climate_order_refund`, `connect_collection_transfer`, `contribution`, `inbound_transfer`,
    /// `inbound_transfer_reversal`, `issuing_authorization_hold`, `issuing_authorization_release`,
    /// `issuing_dispute`, `issuing_transaction`, `obligation_outbound`, `obligation_reversal_inbound`,
    /// `payment`, `payment_failure_refund`, `payment_network_reserve_hold`,
    /// `payment_network_reserve_release`, `payment_refund`, `payment_reversal`, `payment_unreconciled`,
    /// `payout`, `payout_cancel`, `payout_failure`, `payout_minimum_balance_hold`,
    /// `payout_minimum_balance_release`, `refund`, `refund_failure`, `reserve_transaction`,
    /// `reserved_funds`, `reserve_hold`, `reserve_release`, `stripe_fee`, `stripe_fx_fee`,
    /// `stripe_balance_payment_debit`, `stripe_balance_payment_debit_reversal`, `tax_fee`, `topup`,
    /// `topup_reversal`, `transfer`, `transfer_cancel`, `transfer_failure`, `transfer_refund`, or
    /// `fee_credit_funding`. Learn more about
    /// [balance transaction types and what they represent](https://docs.stripe.com/reports/balance-transaction-types).
    /// To classify transactions for accounting purposes, consider `reporting_category` instead.
    pub type_: BalanceTransactionType,
}

impl Record for BalanceTransaction {
    fn blank() -> Self {
        Self {
            amount: blank(),
            available_on: blank(),
            balance_type: blank(),
            created: blank(),
            currency: blank(),
            description: blank(),
            exchange_rate: blank(),
            fee: blank(),
            fee_details: blank(),
            id: blank(),
            net: blank(),
            reporting_category: blank(),
            source: blank(),
            status: blank(),
            type_: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "balance_transaction",
            constants: &[("object", Constant::Str("balance_transaction"))],
            fields: &[
                Field("amount", REQUIRED),
                Field("available_on", REQUIRED),
                Field("balance_type", REQUIRED),
                Field("created", REQUIRED),
                Field("currency", REQUIRED),
                Field("description", NULLABLE),
                Field("exchange_rate", NULLABLE),
                Field("fee", REQUIRED),
                Field("fee_details", REQUIRED),
                Field("id", REQUIRED),
                Field("net", REQUIRED),
                Field("reporting_category", REQUIRED),
                Field("source", NULLABLE),
                Field("status", REQUIRED),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount,
            1 => &self.available_on,
            2 => &self.balance_type,
            3 => &self.created,
            4 => &self.currency,
            5 => &self.description,
            6 => &self.exchange_rate,
            7 => &self.fee,
            8 => &self.fee_details,
            9 => &self.id,
            10 => &self.net,
            11 => &self.reporting_category,
            12 => &self.source,
            13 => &self.status,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.available_on,
            2 => &mut self.balance_type,
            3 => &mut self.created,
            4 => &mut self.currency,
            5 => &mut self.description,
            6 => &mut self.exchange_rate,
            7 => &mut self.fee,
            8 => &mut self.fee_details,
            9 => &mut self.id,
            10 => &mut self.net,
            11 => &mut self.reporting_category,
            12 => &mut self.source,
            13 => &mut self.status,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for BalanceTransaction {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BalanceTransaction);

impl Resource for BalanceTransaction {
    type Id = BalanceTransactionId;
    const OBJECT: &'static str = "balance_transaction";
}

impl BalanceTransaction {
    /// Expands `source`.
    pub const SOURCE: Expand<Self, AnyId> = Expand::new("source");
}

/// The balance that this transaction impacts.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BalanceTransactionBalanceType {
    /// `issuing`
    Issuing,
    /// `payments`
    Payments,
    /// `refund_and_dispute_prefunding`
    RefundAndDisputePrefunding,
    /// `risk_reserved`
    RiskReserved,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(BalanceTransactionBalanceType {
    Issuing = "issuing",
    Payments = "payments",
    RefundAndDisputePrefunding = "refund_and_dispute_prefunding",
    RiskReserved = "risk_reserved",
});

/// Transaction type: `adjustment`, `advance`, `advance_funding`, `anticipation_repayment`,
/// `application_fee`, `application_fee_refund`, `charge`, `climate_order_purchase`,
/// `climate_order_refund`, `connect_collection_transfer`, `contribution`, `inbound_transfer`,
/// `inbound_transfer_reversal`, `issuing_authorization_hold`, `issuing_authorization_release`,
/// `issuing_dispute`, `issuing_transaction`, `obligation_outbound`, `obligation_reversal_inbound`,
/// `payment`, `payment_failure_refund`, `payment_network_reserve_hold`,
/// `payment_network_reserve_release`, `payment_refund`, `payment_reversal`, `payment_unreconciled`,
/// `payout`, `payout_cancel`, `payout_failure`, `payout_minimum_balance_hold`,
/// `payout_minimum_balance_release`, `refund`, `refund_failure`, `reserve_transaction`,
/// `reserved_funds`, `reserve_hold`, `reserve_release`, `stripe_fee`, `stripe_fx_fee`,
/// `stripe_balance_payment_debit`, `stripe_balance_payment_debit_reversal`, `tax_fee`, `topup`,
/// `topup_reversal`, `transfer`, `transfer_cancel`, `transfer_failure`, `transfer_refund`, or
/// `fee_credit_funding`. Learn more about
/// [balance transaction types and what they represent](https://docs.stripe.com/reports/balance-transaction-types).
/// To classify transactions for accounting purposes, consider `reporting_category` instead.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BalanceTransactionType {
    /// `adjustment`
    Adjustment,
    /// `advance`
    Advance,
    /// `advance_funding`
    AdvanceFunding,
    /// `anticipation_repayment`
    AnticipationRepayment,
    /// `application_fee`
    ApplicationFee,
    /// `application_fee_refund`
    ApplicationFeeRefund,
    /// `charge`
    Charge,
    /// `climate_order_purchase`
    ClimateOrderPurchase,
    /// `climate_order_refund`
    ClimateOrderRefund,
    /// `connect_collection_transfer`
    ConnectCollectionTransfer,
    /// `contribution`
    Contribution,
    /// `fee_credit_funding`
    FeeCreditFunding,
    /// `inbound_transfer`
    InboundTransfer,
    /// `inbound_transfer_reversal`
    InboundTransferReversal,
    /// `issuing_authorization_hold`
    IssuingAuthorizationHold,
    /// `issuing_authorization_release`
    IssuingAuthorizationRelease,
    /// `issuing_dispute`
    IssuingDispute,
    /// `issuing_transaction`
    IssuingTransaction,
    /// `obligation_outbound`
    ObligationOutbound,
    /// `obligation_reversal_inbound`
    ObligationReversalInbound,
    /// `payment`
    Payment,
    /// `payment_failure_refund`
    PaymentFailureRefund,
    /// `payment_network_reserve_hold`
    PaymentNetworkReserveHold,
    /// `payment_network_reserve_release`
    PaymentNetworkReserveRelease,
    /// `payment_refund`
    PaymentRefund,
    /// `payment_reversal`
    PaymentReversal,
    /// `payment_unreconciled`
    PaymentUnreconciled,
    /// `payout`
    Payout,
    /// `payout_cancel`
    PayoutCancel,
    /// `payout_failure`
    PayoutFailure,
    /// `payout_minimum_balance_hold`
    PayoutMinimumBalanceHold,
    /// `payout_minimum_balance_release`
    PayoutMinimumBalanceRelease,
    /// `refund`
    Refund,
    /// `refund_failure`
    RefundFailure,
    /// `reserve_hold`
    ReserveHold,
    /// `reserve_release`
    ReserveRelease,
    /// `reserve_transaction`
    ReserveTransaction,
    /// `reserved_funds`
    ReservedFunds,
    /// `stripe_balance_payment_debit`
    StripeBalancePaymentDebit,
    /// `stripe_balance_payment_debit_reversal`
    StripeBalancePaymentDebitReversal,
    /// `stripe_fee`
    StripeFee,
    /// `stripe_fx_fee`
    StripeFxFee,
    /// `tax_fee`
    TaxFee,
    /// `topup`
    Topup,
    /// `topup_reversal`
    TopupReversal,
    /// `transfer`
    Transfer,
    /// `transfer_cancel`
    TransferCancel,
    /// `transfer_failure`
    TransferFailure,
    /// `transfer_refund`
    TransferRefund,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(BalanceTransactionType {
    Adjustment = "adjustment",
    Advance = "advance",
    AdvanceFunding = "advance_funding",
    AnticipationRepayment = "anticipation_repayment",
    ApplicationFee = "application_fee",
    ApplicationFeeRefund = "application_fee_refund",
    Charge = "charge",
    ClimateOrderPurchase = "climate_order_purchase",
    ClimateOrderRefund = "climate_order_refund",
    ConnectCollectionTransfer = "connect_collection_transfer",
    Contribution = "contribution",
    FeeCreditFunding = "fee_credit_funding",
    InboundTransfer = "inbound_transfer",
    InboundTransferReversal = "inbound_transfer_reversal",
    IssuingAuthorizationHold = "issuing_authorization_hold",
    IssuingAuthorizationRelease = "issuing_authorization_release",
    IssuingDispute = "issuing_dispute",
    IssuingTransaction = "issuing_transaction",
    ObligationOutbound = "obligation_outbound",
    ObligationReversalInbound = "obligation_reversal_inbound",
    Payment = "payment",
    PaymentFailureRefund = "payment_failure_refund",
    PaymentNetworkReserveHold = "payment_network_reserve_hold",
    PaymentNetworkReserveRelease = "payment_network_reserve_release",
    PaymentRefund = "payment_refund",
    PaymentReversal = "payment_reversal",
    PaymentUnreconciled = "payment_unreconciled",
    Payout = "payout",
    PayoutCancel = "payout_cancel",
    PayoutFailure = "payout_failure",
    PayoutMinimumBalanceHold = "payout_minimum_balance_hold",
    PayoutMinimumBalanceRelease = "payout_minimum_balance_release",
    Refund = "refund",
    RefundFailure = "refund_failure",
    ReserveHold = "reserve_hold",
    ReserveRelease = "reserve_release",
    ReserveTransaction = "reserve_transaction",
    ReservedFunds = "reserved_funds",
    StripeBalancePaymentDebit = "stripe_balance_payment_debit",
    StripeBalancePaymentDebitReversal = "stripe_balance_payment_debit_reversal",
    StripeFee = "stripe_fee",
    StripeFxFee = "stripe_fx_fee",
    TaxFee = "tax_fee",
    Topup = "topup",
    TopupReversal = "topup_reversal",
    Transfer = "transfer",
    TransferCancel = "transfer_cancel",
    TransferFailure = "transfer_failure",
    TransferRefund = "transfer_refund",
});
