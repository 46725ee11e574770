// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`BalanceTransaction`](crate::BalanceTransaction).

/// The balance that this transaction impacts.
#[non_exhaustive]
pub enum BalanceType {
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

rt::open_enum!(BalanceType {
    Issuing = "issuing",
    Payments = "payments",
    RefundAndDisputePrefunding = "refund_and_dispute_prefunding",
    RiskReserved = "risk_reserved",
});

/// An object in `fee_details[]` of [`BalanceTransaction`](crate::BalanceTransaction).
#[derive(Clone)]
#[non_exhaustive]
pub struct FeeDetail {
    /// Amount of the fee, in cents.
    pub amount: i64,
    /// ID of the Connect application that earned the fee.
    pub application: Option<String>,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: rt::Currency,
    /// An arbitrary string attached to the object. Often useful for displaying to users.
    pub description: Option<String>,
    /// Type of the fee, one of: `application_fee`, `payment_method_passthrough_fee`, `stripe_fee`,
    /// `tax`, or `withheld_tax`.
    pub type_: String,
}

impl rt::Blank for FeeDetail {
    const BLANK: Self = Self {
        amount: rt::Blank::BLANK,
        application: rt::Blank::BLANK,
        currency: rt::Blank::BLANK,
        description: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for FeeDetail {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "fee",
            constants: &[],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("application", rt::NULLABLE),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("description", rt::NULLABLE),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            1 => &self.application,
            2 => &self.currency,
            3 => &self.description,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.application,
            2 => &mut self.currency,
            3 => &mut self.description,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(FeeDetail);

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
#[non_exhaustive]
pub enum Type {
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

rt::open_enum!(Type {
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
