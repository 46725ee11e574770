// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Part, Place, REQUIRED, Record, Shape, Timestamp,
    boxed, debug,
};
use crate::{
    PaymentFlowsPrivatePaymentMethodsCardDetailsApiResourceEnterpriseFeaturesExtendedAuthorizationExtendedAuthorization,
    PaymentFlowsPrivatePaymentMethodsCardDetailsApiResourceEnterpriseFeaturesIncrementalAuthorizationIncrementalAuthorization,
    PaymentFlowsPrivatePaymentMethodsCardDetailsApiResourceEnterpriseFeaturesOvercaptureOvercapture,
    PaymentFlowsPrivatePaymentMethodsCardDetailsApiResourceMulticapture,
    PaymentMethodDetailsCardChecks, PaymentMethodDetailsCardInstallments,
    PaymentMethodDetailsCardNetworkToken, PaymentMethodDetailsCardWallet,
    RegulatedStatus, ThreeDSecureDetailsCharge,
};

/// The schema `payment_method_details_card`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsCard {
    /// The authorized amount.
    pub amount_authorized: Option<i64>,
    /// Authorization code on the charge.
    pub authorization_code: Option<String>,
    /// Card brand. Can be `amex`, `cartes_bancaires`, `diners`, `discover`, `eftpos_au`, `jcb`, `link`,
    /// `mastercard`, `unionpay`, `visa` or `unknown`.
    pub brand: Option<String>,
    /// When using manual capture, a future timestamp at which the charge will be automatically refunded
    /// if uncaptured.
    pub capture_before: Option<Timestamp>,
    /// Check results by Card networks on Card address and CVC at time of payment.
    pub checks: Option<Part<PaymentMethodDetailsCardChecks>>,
    /// Two-letter ISO code representing the country of the card. You could use this attribute to get a
    /// sense of the international breakdown of cards you've collected.
    pub country: Option<String>,
    /// Two-digit number representing the card's expiration month.
    pub exp_month: i64,
    /// Four-digit number representing the card's expiration year.
    pub exp_year: i64,
    pub extended_authorization: Option<
        Part<
            PaymentFlowsPrivatePaymentMethodsCardDetailsApiResourceEnterpriseFeaturesExtendedAuthorizationExtendedAuthorization,
        >,
    >,
    /// Uniquely identifies this particular card number. You can use this attribute to check whether two
    /// customers who’ve signed up with you are using the same card number, for example. For payment
    /// methods that tokenize card information (Apple Pay, Google Pay), the tokenized number might be
    /// provided instead of the underlying card number.
    ///
    /// *As of May 1, 2021, card fingerprint in India for Connect changed to allow two fingerprints for
    /// the same card---one for India and one for the rest of the world.*
    pub fingerprint: Option<String>,
    /// Card funding type. Can be `credit`, `debit`, `prepaid`, or `unknown`.
    pub funding: Option<String>,
    pub incremental_authorization: Option<
        Part<
            PaymentFlowsPrivatePaymentMethodsCardDetailsApiResourceEnterpriseFeaturesIncrementalAuthorizationIncrementalAuthorization,
        >,
    >,
    /// Installment details for this payment.
    ///
    /// For more information, see the
    /// [installments integration guide](https://docs.stripe.com/payments/installments).
    pub installments: Option<Part<PaymentMethodDetailsCardInstallments>>,
    /// The last four digits of the card.
    pub last4: Option<String>,
    /// ID of the mandate used to make this payment or created by it.
    pub mandate: Option<String>,
    pub multicapture: Option<
        Part<PaymentFlowsPrivatePaymentMethodsCardDetailsApiResourceMulticapture>,
    >,
    /// Identifies which network this charge was processed on. Can be `amex`, `cartes_bancaires`,
    /// `diners`, `discover`, `eftpos_au`, `interac`, `jcb`, `link`, `mastercard`, `unionpay`, `visa`,
    /// or `unknown`.
    pub network: Option<String>,
    /// If this card has network token credentials, this contains the details of the network token
    /// credentials.
    pub network_token: Option<Part<PaymentMethodDetailsCardNetworkToken>>,
    /// This is used by the financial networks to identify a transaction. Visa calls this the
    /// Transaction ID, Mastercard calls this the Trace ID, and American Express calls this the Acquirer
    /// Reference Data. This value will be present if it is returned by the financial network in the
    /// authorization response, and null otherwise.
    pub network_transaction_id: Option<String>,
    pub overcapture: Option<
        Part<
            PaymentFlowsPrivatePaymentMethodsCardDetailsApiResourceEnterpriseFeaturesOvercaptureOvercapture,
        >,
    >,
    /// Status of a card based on the card issuer.
    pub regulated_status: Option<RegulatedStatus>,
    /// Populated if this transaction used 3D Secure authentication.
    pub three_d_secure: Option<Part<ThreeDSecureDetailsCharge>>,
    /// If this Card is part of a card wallet, this contains the details of the card wallet.
    pub wallet: Option<Part<PaymentMethodDetailsCardWallet>>,
}

impl Blank for PaymentMethodDetailsCard {
    const BLANK: Self = Self {
        amount_authorized: Blank::BLANK,
        authorization_code: Blank::BLANK,
        brand: Blank::BLANK,
        capture_before: Blank::BLANK,
        checks: Blank::BLANK,
        country: Blank::BLANK,
        exp_month: Blank::BLANK,
        exp_year: Blank::BLANK,
        extended_authorization: Blank::BLANK,
        fingerprint: Blank::BLANK,
        funding: Blank::BLANK,
        incremental_authorization: Blank::BLANK,
        installments: Blank::BLANK,
        last4: Blank::BLANK,
        mandate: Blank::BLANK,
        multicapture: Blank::BLANK,
        network: Blank::BLANK,
        network_token: Blank::BLANK,
        network_transaction_id: Blank::BLANK,
        overcapture: Blank::BLANK,
        regulated_status: Blank::BLANK,
        three_d_secure: Blank::BLANK,
        wallet: Blank::BLANK,
    };
}

impl Record for PaymentMethodDetailsCard {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_details_card",
            constants: &[],
            fields: &[
                Field("amount_authorized", NULLABLE),
                Field("authorization_code", NULLABLE),
                Field("brand", NULLABLE),
                Field("capture_before", OPTIONAL),
                Field("checks", NULLABLE),
                Field("country", NULLABLE),
                Field("exp_month", REQUIRED),
                Field("exp_year", REQUIRED),
                Field("extended_authorization", OPTIONAL),
                Field("fingerprint", NULLABLE),
                Field("funding", NULLABLE),
                Field("incremental_authorization", OPTIONAL),
                Field("installments", NULLABLE),
                Field("last4", NULLABLE),
                Field("mandate", NULLABLE),
                Field("multicapture", OPTIONAL),
                Field("network", NULLABLE),
                Field("network_token", NULLABLE),
                Field("network_transaction_id", NULLABLE),
                Field("overcapture", OPTIONAL),
                Field("regulated_status", NULLABLE),
                Field("three_d_secure", NULLABLE),
                Field("wallet", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount_authorized,
            1 => &self.authorization_code,
            2 => &self.brand,
            3 => &self.capture_before,
            4 => &self.checks,
            5 => &self.country,
            6 => &self.exp_month,
            7 => &self.exp_year,
            8 => &self.extended_authorization,
            9 => &self.fingerprint,
            10 => &self.funding,
            11 => &self.incremental_authorization,
            12 => &self.installments,
            13 => &self.last4,
            14 => &self.mandate,
            15 => &self.multicapture,
            16 => &self.network,
            17 => &self.network_token,
            18 => &self.network_transaction_id,
            19 => &self.overcapture,
            20 => &self.regulated_status,
            21 => &self.three_d_secure,
            _ => &self.wallet,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount_authorized,
            1 => &mut self.authorization_code,
            2 => &mut self.brand,
            3 => &mut self.capture_before,
            4 => &mut self.checks,
            5 => &mut self.country,
            6 => &mut self.exp_month,
            7 => &mut self.exp_year,
            8 => &mut self.extended_authorization,
            9 => &mut self.fingerprint,
            10 => &mut self.funding,
            11 => &mut self.incremental_authorization,
            12 => &mut self.installments,
            13 => &mut self.last4,
            14 => &mut self.mandate,
            15 => &mut self.multicapture,
            16 => &mut self.network,
            17 => &mut self.network_token,
            18 => &mut self.network_transaction_id,
            19 => &mut self.overcapture,
            20 => &mut self.regulated_status,
            21 => &mut self.three_d_secure,
            _ => &mut self.wallet,
        }
    }
}

impl std::fmt::Debug for PaymentMethodDetailsCard {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodDetailsCard);
