// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Part, Place, Record, Shape, Timestamp, boxed, debug,
};
use crate::{
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceChecks,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceInstallments,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceNetworkToken,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceThreeDSecure,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceWallet,
};

/// Details of the card used for this payment attempt.
///
/// The schema `payments_primitives_payment_records_resource_payment_method_card_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetails {
    /// The authorization code of the payment.
    pub authorization_code: Option<String>,
    /// Card brand. Can be `amex`, `cartes_bancaires`, `diners`, `discover`, `eftpos_au`, `jcb`, `link`,
    /// `mastercard`, `unionpay`, `visa` or `unknown`.
    pub brand: Option<
        PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsBrand,
    >,
    /// When using manual capture, a future timestamp at which the charge will be automatically refunded
    /// if uncaptured.
    pub capture_before: Option<Timestamp>,
    /// Check results by Card networks on Card address and CVC at time of payment.
    pub checks: Option<
        Part<
            PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceChecks,
        >,
    >,
    /// Two-letter ISO code representing the country of the card. You could use this attribute to get a
    /// sense of the international breakdown of cards you've collected.
    pub country: Option<String>,
    /// A high-level description of the type of cards issued in this range.
    pub description: Option<String>,
    /// Two-digit number representing the card's expiration month.
    pub exp_month: Option<i64>,
    /// Four-digit number representing the card's expiration year.
    pub exp_year: Option<i64>,
    /// Uniquely identifies this particular card number. You can use this attribute to check whether two
    /// customers who’ve signed up with you are using the same card number, for example. For payment
    /// methods that tokenize card information (Apple Pay, Google Pay), the tokenized number might be
    /// provided instead of the underlying card number.
    ///
    /// *As of May 1, 2021, card fingerprint in India for Connect changed to allow two fingerprints for
    /// the same card---one for India and one for the rest of the world.*
    pub fingerprint: Option<String>,
    /// Card funding type. Can be `credit`, `debit`, `prepaid`, or `unknown`.
    pub funding: Option<
        PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsFunding,
    >,
    /// Issuer identification number of the card.
    pub iin: Option<String>,
    /// Installment details for this payment.
    pub installments: Option<
        Part<
            PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceInstallments,
        >,
    >,
    /// The name of the card's issuing bank.
    pub issuer: Option<String>,
    /// The last four digits of the card.
    pub last4: Option<String>,
    /// Identifies which network this charge was processed on. Can be `amex`, `cartes_bancaires`,
    /// `diners`, `discover`, `eftpos_au`, `interac`, `jcb`, `link`, `mastercard`, `unionpay`, `visa`,
    /// or `unknown`.
    pub network: Option<
        PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsNetwork,
    >,
    /// Advice code from the card network for the failed payment.
    pub network_advice_code: Option<String>,
    /// Decline code from the card network for the failed payment.
    pub network_decline_code: Option<String>,
    /// If this card has network token credentials, this contains the details of the network token
    /// credentials.
    pub network_token: Option<
        Part<
            PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceNetworkToken,
        >,
    >,
    /// This is used by the financial networks to identify a transaction. Visa calls this the
    /// Transaction ID, Mastercard calls this the Trace ID, and American Express calls this the Acquirer
    /// Reference Data. This value will be present if it is returned by the financial network in the
    /// authorization response, and null otherwise.
    pub network_transaction_id: Option<String>,
    /// The transaction type that was passed for an off-session, Merchant-Initiated transaction, one of
    /// `recurring` or `unscheduled`.
    pub stored_credential_usage: Option<
        PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsStoredCredentialUsage,
    >,
    /// Populated if this transaction used 3D Secure authentication.
    pub three_d_secure: Option<
        Part<
            PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceThreeDSecure,
        >,
    >,
    /// If this Card is part of a card wallet, this contains the details of the card wallet.
    pub wallet: Option<
        Part<
            PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceWallet,
        >,
    >,
}

impl Blank for PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetails {
    const BLANK: Self = Self {
        authorization_code: Blank::BLANK,
        brand: Blank::BLANK,
        capture_before: Blank::BLANK,
        checks: Blank::BLANK,
        country: Blank::BLANK,
        description: Blank::BLANK,
        exp_month: Blank::BLANK,
        exp_year: Blank::BLANK,
        fingerprint: Blank::BLANK,
        funding: Blank::BLANK,
        iin: Blank::BLANK,
        installments: Blank::BLANK,
        issuer: Blank::BLANK,
        last4: Blank::BLANK,
        network: Blank::BLANK,
        network_advice_code: Blank::BLANK,
        network_decline_code: Blank::BLANK,
        network_token: Blank::BLANK,
        network_transaction_id: Blank::BLANK,
        stored_credential_usage: Blank::BLANK,
        three_d_secure: Blank::BLANK,
        wallet: Blank::BLANK,
    };
}

impl Record for PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payments_primitives_payment_records_resource_payment_method_card_details",
            constants: &[],
            fields: &[
                Field("authorization_code", NULLABLE),
                Field("brand", NULLABLE),
                Field("capture_before", OPTIONAL),
                Field("checks", NULLABLE),
                Field("country", NULLABLE),
                Field("description", NULLABLE),
                Field("exp_month", NULLABLE),
                Field("exp_year", NULLABLE),
                Field("fingerprint", NULLABLE),
                Field("funding", NULLABLE),
                Field("iin", NULLABLE),
                Field("installments", NULLABLE),
                Field("issuer", NULLABLE),
                Field("last4", NULLABLE),
                Field("network", NULLABLE),
                Field("network_advice_code", NULLABLE),
                Field("network_decline_code", NULLABLE),
                Field("network_token", NULLABLE),
                Field("network_transaction_id", NULLABLE),
                Field("stored_credential_usage", NULLABLE),
                Field("three_d_secure", NULLABLE),
                Field("wallet", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.authorization_code,
            1 => &self.brand,
            2 => &self.capture_before,
            3 => &self.checks,
            4 => &self.country,
            5 => &self.description,
            6 => &self.exp_month,
            7 => &self.exp_year,
            8 => &self.fingerprint,
            9 => &self.funding,
            10 => &self.iin,
            11 => &self.installments,
            12 => &self.issuer,
            13 => &self.last4,
            14 => &self.network,
            15 => &self.network_advice_code,
            16 => &self.network_decline_code,
            17 => &self.network_token,
            18 => &self.network_transaction_id,
            19 => &self.stored_credential_usage,
            20 => &self.three_d_secure,
            _ => &self.wallet,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.authorization_code,
            1 => &mut self.brand,
            2 => &mut self.capture_before,
            3 => &mut self.checks,
            4 => &mut self.country,
            5 => &mut self.description,
            6 => &mut self.exp_month,
            7 => &mut self.exp_year,
            8 => &mut self.fingerprint,
            9 => &mut self.funding,
            10 => &mut self.iin,
            11 => &mut self.installments,
            12 => &mut self.issuer,
            13 => &mut self.last4,
            14 => &mut self.network,
            15 => &mut self.network_advice_code,
            16 => &mut self.network_decline_code,
            17 => &mut self.network_token,
            18 => &mut self.network_transaction_id,
            19 => &mut self.stored_credential_usage,
            20 => &mut self.three_d_secure,
            _ => &mut self.wallet,
        }
    }
}

impl std::fmt::Debug
for PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetails);

/// Card brand. Can be `amex`, `cartes_bancaires`, `diners`, `discover`, `eftpos_au`, `jcb`, `link`,
/// `mastercard`, `unionpay`, `visa` or `unknown`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsBrand {
    /// `amex`
    Amex,
    /// `cartes_bancaires`
    CartesBancaires,
    /// `diners`
    Diners,
    /// `discover`
    Discover,
    /// `eftpos_au`
    EftposAu,
    /// `interac`
    Interac,
    /// `jcb`
    Jcb,
    /// `link`
    Link,
    /// `mastercard`
    Mastercard,
    /// `unionpay`
    Unionpay,
    /// `unknown`
    UnknownValue,
    /// `visa`
    Visa,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsBrand {
    Amex = "amex",
    CartesBancaires = "cartes_bancaires",
    Diners = "diners",
    Discover = "discover",
    EftposAu = "eftpos_au",
    Interac = "interac",
    Jcb = "jcb",
    Link = "link",
    Mastercard = "mastercard",
    Unionpay = "unionpay",
    UnknownValue = "unknown",
    Visa = "visa",
});

/// Card funding type. Can be `credit`, `debit`, `prepaid`, or `unknown`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsFunding {
    /// `credit`
    Credit,
    /// `debit`
    Debit,
    /// `prepaid`
    Prepaid,
    /// `unknown`
    UnknownValue,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsFunding {
    Credit = "credit",
    Debit = "debit",
    Prepaid = "prepaid",
    UnknownValue = "unknown",
});

/// Identifies which network this charge was processed on. Can be `amex`, `cartes_bancaires`,
/// `diners`, `discover`, `eftpos_au`, `interac`, `jcb`, `link`, `mastercard`, `unionpay`, `visa`,
/// or `unknown`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsNetwork {
    /// `amex`
    Amex,
    /// `cartes_bancaires`
    CartesBancaires,
    /// `diners`
    Diners,
    /// `discover`
    Discover,
    /// `eftpos_au`
    EftposAu,
    /// `interac`
    Interac,
    /// `jcb`
    Jcb,
    /// `link`
    Link,
    /// `mastercard`
    Mastercard,
    /// `unionpay`
    Unionpay,
    /// `unknown`
    UnknownValue,
    /// `visa`
    Visa,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsNetwork {
    Amex = "amex",
    CartesBancaires = "cartes_bancaires",
    Diners = "diners",
    Discover = "discover",
    EftposAu = "eftpos_au",
    Interac = "interac",
    Jcb = "jcb",
    Link = "link",
    Mastercard = "mastercard",
    Unionpay = "unionpay",
    UnknownValue = "unknown",
    Visa = "visa",
});

/// The transaction type that was passed for an off-session, Merchant-Initiated transaction, one of
/// `recurring` or `unscheduled`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsStoredCredentialUsage {
    /// `recurring`
    Recurring,
    /// `unscheduled`
    Unscheduled,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsStoredCredentialUsage {
    Recurring = "recurring",
    Unscheduled = "unscheduled",
});
