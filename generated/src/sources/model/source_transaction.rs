// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Currency, Field, OPTIONAL, Part, Place, REQUIRED, Record, Resource, Shape,
    Timestamp, blank, debug,
};
use crate::{
    SourceTransactionAchCreditTransferData, SourceTransactionChfCreditTransferData,
    SourceTransactionGbpCreditTransferData, SourceTransactionId,
    SourceTransactionPaperCheckData, SourceTransactionSepaCreditTransferData,
};

/// Some payment methods have no required amount that a customer must send. Customers can be
/// instructed to send any amount, and it can be made up of multiple transactions. As such, sources
/// can have multiple associated transactions.
///
/// The schema `source_transaction`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceTransaction {
    pub ach_credit_transfer: Option<Part<SourceTransactionAchCreditTransferData>>,
    /// A positive integer in the smallest currency unit (that is, 100 cents for $1.00, or 1 for ¥1,
    /// Japanese Yen being a zero-decimal currency) representing the amount your customer has pushed to
    /// the receiver.
    pub amount: i64,
    pub chf_credit_transfer: Option<Part<SourceTransactionChfCreditTransferData>>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: Currency,
    pub gbp_credit_transfer: Option<Part<SourceTransactionGbpCreditTransferData>>,
    /// Unique identifier for the object.
    pub id: SourceTransactionId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    pub paper_check: Option<Part<SourceTransactionPaperCheckData>>,
    pub sepa_credit_transfer: Option<Part<SourceTransactionSepaCreditTransferData>>,
    /// The ID of the source this transaction is attached to.
    pub source: String,
    /// The status of the transaction, one of `succeeded`, `pending`, or `failed`.
    pub status: String,
    /// The type of source this transaction is attached to.
    pub type_: SourceTransactionType,
}

impl Record for SourceTransaction {
    fn blank() -> Self {
        Self {
            ach_credit_transfer: blank(),
            amount: blank(),
            chf_credit_transfer: blank(),
            created: blank(),
            currency: blank(),
            gbp_credit_transfer: blank(),
            id: blank(),
            livemode: blank(),
            paper_check: blank(),
            sepa_credit_transfer: blank(),
            source: blank(),
            status: blank(),
            type_: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "source_transaction",
            constants: &[("object", Constant::Str("source_transaction"))],
            fields: &[
                Field("ach_credit_transfer", OPTIONAL),
                Field("amount", REQUIRED),
                Field("chf_credit_transfer", OPTIONAL),
                Field("created", REQUIRED),
                Field("currency", REQUIRED),
                Field("gbp_credit_transfer", OPTIONAL),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
                Field("paper_check", OPTIONAL),
                Field("sepa_credit_transfer", OPTIONAL),
                Field("source", REQUIRED),
                Field("status", REQUIRED),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.ach_credit_transfer,
            1 => &self.amount,
            2 => &self.chf_credit_transfer,
            3 => &self.created,
            4 => &self.currency,
            5 => &self.gbp_credit_transfer,
            6 => &self.id,
            7 => &self.livemode,
            8 => &self.paper_check,
            9 => &self.sepa_credit_transfer,
            10 => &self.source,
            11 => &self.status,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.ach_credit_transfer,
            1 => &mut self.amount,
            2 => &mut self.chf_credit_transfer,
            3 => &mut self.created,
            4 => &mut self.currency,
            5 => &mut self.gbp_credit_transfer,
            6 => &mut self.id,
            7 => &mut self.livemode,
            8 => &mut self.paper_check,
            9 => &mut self.sepa_credit_transfer,
            10 => &mut self.source,
            11 => &mut self.status,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for SourceTransaction {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SourceTransaction);

impl Resource for SourceTransaction {
    type Id = SourceTransactionId;
    const OBJECT: &'static str = "source_transaction";
}

/// The type of source this transaction is attached to.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SourceTransactionType {
    /// `ach_credit_transfer`
    AchCreditTransfer,
    /// `ach_debit`
    AchDebit,
    /// `alipay`
    Alipay,
    /// `bancontact`
    Bancontact,
    /// `card`
    Card,
    /// `card_present`
    CardPresent,
    /// `eps`
    Eps,
    /// `giropay`
    Giropay,
    /// `ideal`
    Ideal,
    /// `klarna`
    Klarna,
    /// `multibanco`
    Multibanco,
    /// `p24`
    P24,
    /// `sepa_debit`
    SepaDebit,
    /// `sofort`
    Sofort,
    /// `three_d_secure`
    ThreeDSecure,
    /// `wechat`
    Wechat,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(SourceTransactionType {
    AchCreditTransfer = "ach_credit_transfer",
    AchDebit = "ach_debit",
    Alipay = "alipay",
    Bancontact = "bancontact",
    Card = "card",
    CardPresent = "card_present",
    Eps = "eps",
    Giropay = "giropay",
    Ideal = "ideal",
    Klarna = "klarna",
    Multibanco = "multibanco",
    P24 = "p24",
    SepaDebit = "sepa_debit",
    Sofort = "sofort",
    ThreeDSecure = "three_d_secure",
    Wechat = "wechat",
});
