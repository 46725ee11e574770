// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord).

#[cfg(feature = "payment_attempt_records")]
pub mod ach_debit;
#[cfg(feature = "payment_attempt_records")]
pub use crate::charge::payment_method_details::alma;
#[cfg(feature = "payment_attempt_records")]
pub mod amazon_pay;
#[cfg(feature = "payment_attempt_records")]
pub use crate::charge::payment_method_details::bancontact;
#[cfg(feature = "payment_attempt_records")]
pub mod billing_details;
pub mod card;
#[cfg(feature = "payment_attempt_records")]
pub mod card_present;
#[cfg(feature = "payment_attempt_records")]
pub use crate::charge::payment_method_details::crypto;
#[cfg(feature = "payment_attempt_records")]
pub use crate::payment_method::eps;
#[cfg(feature = "payment_attempt_records")]
pub use crate::payment_method::fpx;
#[cfg(feature = "payment_attempt_records")]
pub use crate::payment_method::ideal;
#[cfg(feature = "payment_attempt_records")]
pub mod interac_present;
#[cfg(feature = "payment_attempt_records")]
pub use crate::charge::payment_method_details::klarna;
#[cfg(feature = "payment_attempt_records")]
pub use crate::charge::payment_method_details::konbini;
#[cfg(feature = "payment_attempt_records")]
pub use crate::payment_method::kr_card;
#[cfg(feature = "payment_attempt_records")]
pub use crate::charge::payment_method_details::mobilepay;
#[cfg(feature = "payment_attempt_records")]
pub use crate::payment_method::p24;
#[cfg(feature = "payment_attempt_records")]
pub mod paypal;
#[cfg(feature = "payment_attempt_records")]
pub mod revolut_pay;
#[cfg(feature = "payment_attempt_records")]
pub use crate::charge::payment_method_details::sofort;
#[cfg(feature = "payment_attempt_records")]
pub mod us_bank_account;

#[cfg(feature = "payment_attempt_records")]
pub use crate::charge::payment_method_details::{
    AchCreditTransfer, AcssDebit, Affirm, AfterpayClearpay, Alipay, Alma, AuBecsDebit,
    BacsDebit, Bancontact, Billie, Bizum, Blik, Cashapp, Crypto, Eps, Fpx, Giropay,
    Grabpay, Ideal, InteracPresent, KakaoPay, Klarna, Konbini, KrCard, Link, Mobilepay,
    Multibanco, NaverPay, NzBankAccount, Oxxo, P24, Payco, Paynow, Payto, Pix, Promptpay,
    SamsungPay, Satispay, Scalapay, SepaDebit, Sofort, StripeAccount, Sunbit, Swish,
    Twint, Wechat, WechatPay,
};

#[cfg(feature = "payment_attempt_records")]
pub use crate::payment_method::{CustomerBalance, MbWay, PayByBank, Upi, Zip};

#[cfg(feature = "payment_attempt_records")]
/// An object in `payment_method_details.ach_debit` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord).
#[derive(Clone)]
#[non_exhaustive]
pub struct AchDebit {
    /// Type of entity that holds the account. This can be either `individual` or `company`.
    pub account_holder_type: Option<ach_debit::AccountHolderType>,
    /// Name of the bank associated with the bank account.
    pub bank_name: Option<String>,
    /// Two-letter ISO code representing the country the bank account is located in.
    pub country: Option<String>,
    /// Uniquely identifies this particular bank account. You can use this attribute to check whether
    /// two bank accounts are the same.
    pub fingerprint: Option<String>,
    /// Last four digits of the bank account number.
    pub last4: Option<String>,
    /// Routing transit number of the bank account.
    pub routing_number: Option<String>,
}

#[cfg(feature = "payment_attempt_records")]
impl rt::Blank for AchDebit {
    const BLANK: Self = Self {
        account_holder_type: rt::Blank::BLANK,
        bank_name: rt::Blank::BLANK,
        country: rt::Blank::BLANK,
        fingerprint: rt::Blank::BLANK,
        last4: rt::Blank::BLANK,
        routing_number: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_attempt_records")]
impl rt::Record for AchDebit {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_details_ach_debit",
            constants: &[],
            fields: &[
                rt::Field("account_holder_type", rt::NULLABLE),
                rt::Field("bank_name", rt::NULLABLE),
                rt::Field("country", rt::NULLABLE),
                rt::Field("fingerprint", rt::NULLABLE),
                rt::Field("last4", rt::NULLABLE),
                rt::Field("routing_number", rt::NULLABLE | rt::SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.account_holder_type,
            1 => &self.bank_name,
            2 => &self.country,
            3 => &self.fingerprint,
            4 => &self.last4,
            _ => &self.routing_number,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.account_holder_type,
            1 => &mut self.bank_name,
            2 => &mut self.country,
            3 => &mut self.fingerprint,
            4 => &mut self.last4,
            _ => &mut self.routing_number,
        }
    }
}

#[cfg(feature = "payment_attempt_records")]
rt::record_traits!(AchDebit);

#[cfg(feature = "payment_attempt_records")]
/// An object in `payment_method_details.amazon_pay` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord).
#[derive(Clone)]
#[non_exhaustive]
pub struct AmazonPay {
    pub funding: Option<rt::Part<amazon_pay::Funding>>,
    /// The Amazon Pay transaction ID associated with this payment.
    pub transaction_id: Option<String>,
}

#[cfg(feature = "payment_attempt_records")]
impl rt::Blank for AmazonPay {
    const BLANK: Self = Self {
        funding: rt::Blank::BLANK,
        transaction_id: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_attempt_records")]
impl rt::Record for AmazonPay {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_details_payment_record_amazon_pay",
            constants: &[],
            fields: &[
                rt::Field("funding", rt::OPTIONAL),
                rt::Field("transaction_id", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.funding,
            _ => &self.transaction_id,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.funding,
            _ => &mut self.transaction_id,
        }
    }
}

#[cfg(feature = "payment_attempt_records")]
rt::record_traits!(AmazonPay);

/// Billing details used by the customer for this payment.
///
/// An object in `payment_method_details.billing_details` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord), `payment_method_details.billing_details` of [`PaymentRecord`](crate::PaymentRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingDetails {
    pub address: rt::Part<crate::customer::Address>,
    /// The billing email associated with the method of payment.
    pub email: Option<String>,
    /// The billing name associated with the method of payment.
    pub name: Option<String>,
    /// The billing phone number associated with the method of payment.
    pub phone: Option<String>,
}

impl rt::Record for BillingDetails {
    fn blank() -> Self {
        Self {
            address: rt::blank(),
            email: rt::blank(),
            name: rt::blank(),
            phone: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payments_primitives_payment_records_resource_billing_details | insights_resources_payment_evaluation_billing_details",
            constants: &[],
            fields: &[
                rt::Field("address", rt::REQUIRED),
                rt::Field("email", rt::NULLABLE),
                rt::Field("name", rt::NULLABLE),
                rt::Field("phone", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.address,
            1 => &self.email,
            2 => &self.name,
            _ => &self.phone,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.address,
            1 => &mut self.email,
            2 => &mut self.name,
            _ => &mut self.phone,
        }
    }
}

rt::record_traits!(BillingDetails);

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
/// An object in `payment_method_details.boleto` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and `payment_method_details.boleto` of [`PaymentRecord`](crate::PaymentRecord).
#[derive(Clone)]
#[non_exhaustive]
pub struct Boleto {
    /// The tax ID of the customer (CPF for individuals consumers or CNPJ for businesses consumers)
    pub tax_id: Option<String>,
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
impl rt::Blank for Boleto {
    const BLANK: Self = Self { tax_id: rt::Blank::BLANK };
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
impl rt::Record for Boleto {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_details_payment_record_boleto",
            constants: &[],
            fields: &[rt::Field("tax_id", rt::NULLABLE | rt::SECRET)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.tax_id
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.tax_id
    }
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(Boleto);

#[cfg(feature = "payment_attempt_records")]
/// Details of the card used for this payment attempt.
///
/// An object in `payment_method_details.card` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord).
#[derive(Clone)]
#[non_exhaustive]
pub struct Card {
    /// The authorization code of the payment.
    pub authorization_code: Option<String>,
    /// Card brand. Can be `amex`, `cartes_bancaires`, `diners`, `discover`, `eftpos_au`, `jcb`, `link`,
    /// `mastercard`, `unionpay`, `visa` or `unknown`.
    pub brand: Option<card::Brand>,
    /// When using manual capture, a future timestamp at which the charge will be automatically refunded
    /// if uncaptured.
    pub capture_before: Option<rt::Timestamp>,
    /// Check results by Card networks on Card address and CVC at time of payment.
    pub checks: Option<rt::Part<card::Checks>>,
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
    pub funding: Option<card::Funding>,
    /// Issuer identification number of the card.
    pub iin: Option<String>,
    /// Installment details for this payment.
    pub installments: Option<rt::Part<card::Installments>>,
    /// The name of the card's issuing bank.
    pub issuer: Option<String>,
    /// The last four digits of the card.
    pub last4: Option<String>,
    /// Identifies which network this charge was processed on. Can be `amex`, `cartes_bancaires`,
    /// `diners`, `discover`, `eftpos_au`, `interac`, `jcb`, `link`, `mastercard`, `unionpay`, `visa`,
    /// or `unknown`.
    pub network: Option<card::Network>,
    /// Advice code from the card network for the failed payment.
    pub network_advice_code: Option<String>,
    /// Decline code from the card network for the failed payment.
    pub network_decline_code: Option<String>,
    /// If this card has network token credentials, this contains the details of the network token
    /// credentials.
    pub network_token: Option<
        rt::Part<crate::charge::payment_method_details::card::NetworkToken>,
    >,
    /// This is used by the financial networks to identify a transaction. Visa calls this the
    /// Transaction ID, Mastercard calls this the Trace ID, and American Express calls this the Acquirer
    /// Reference Data. This value will be present if it is returned by the financial network in the
    /// authorization response, and null otherwise.
    pub network_transaction_id: Option<String>,
    /// The transaction type that was passed for an off-session, Merchant-Initiated transaction, one of
    /// `recurring` or `unscheduled`.
    pub stored_credential_usage: Option<card::StoredCredentialUsage>,
    /// Populated if this transaction used 3D Secure authentication.
    pub three_d_secure: Option<rt::Part<card::ThreeDSecure>>,
    /// If this Card is part of a card wallet, this contains the details of the card wallet.
    pub wallet: Option<rt::Part<card::Wallet>>,
}

#[cfg(feature = "payment_attempt_records")]
impl rt::Blank for Card {
    const BLANK: Self = Self {
        authorization_code: rt::Blank::BLANK,
        brand: rt::Blank::BLANK,
        capture_before: rt::Blank::BLANK,
        checks: rt::Blank::BLANK,
        country: rt::Blank::BLANK,
        description: rt::Blank::BLANK,
        exp_month: rt::Blank::BLANK,
        exp_year: rt::Blank::BLANK,
        fingerprint: rt::Blank::BLANK,
        funding: rt::Blank::BLANK,
        iin: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
        issuer: rt::Blank::BLANK,
        last4: rt::Blank::BLANK,
        network: rt::Blank::BLANK,
        network_advice_code: rt::Blank::BLANK,
        network_decline_code: rt::Blank::BLANK,
        network_token: rt::Blank::BLANK,
        network_transaction_id: rt::Blank::BLANK,
        stored_credential_usage: rt::Blank::BLANK,
        three_d_secure: rt::Blank::BLANK,
        wallet: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_attempt_records")]
impl rt::Record for Card {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payments_primitives_payment_records_resource_payment_method_card_details",
            constants: &[],
            fields: &[
                rt::Field("authorization_code", rt::NULLABLE),
                rt::Field("brand", rt::NULLABLE),
                rt::Field("capture_before", rt::OPTIONAL),
                rt::Field("checks", rt::NULLABLE),
                rt::Field("country", rt::NULLABLE),
                rt::Field("description", rt::NULLABLE),
                rt::Field("exp_month", rt::NULLABLE),
                rt::Field("exp_year", rt::NULLABLE),
                rt::Field("fingerprint", rt::NULLABLE),
                rt::Field("funding", rt::NULLABLE),
                rt::Field("iin", rt::NULLABLE),
                rt::Field("installments", rt::NULLABLE),
                rt::Field("issuer", rt::NULLABLE),
                rt::Field("last4", rt::NULLABLE),
                rt::Field("network", rt::NULLABLE),
                rt::Field("network_advice_code", rt::NULLABLE),
                rt::Field("network_decline_code", rt::NULLABLE),
                rt::Field("network_token", rt::NULLABLE),
                rt::Field("network_transaction_id", rt::NULLABLE),
                rt::Field("stored_credential_usage", rt::NULLABLE),
                rt::Field("three_d_secure", rt::NULLABLE),
                rt::Field("wallet", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

#[cfg(feature = "payment_attempt_records")]
rt::record_traits!(Card);

#[cfg(feature = "payment_attempt_records")]
/// An object in `payment_method_details.card_present` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord).
#[derive(Clone)]
#[non_exhaustive]
pub struct CardPresent {
    /// The authorized amount
    pub amount_authorized: Option<i64>,
    /// Card brand. Can be `amex`, `cartes_bancaires`, `diners`, `discover`, `eftpos_au`, `jcb`, `link`,
    /// `mastercard`, `unionpay`, `visa` or `unknown`.
    pub brand: Option<String>,
    /// The [product code](https://docs.stripe.com/card-product-codes) that identifies the specific
    /// program or product associated with a card.
    pub brand_product: Option<String>,
    /// When using manual capture, a future timestamp after which the charge will be automatically
    /// refunded if uncaptured.
    pub capture_before: Option<rt::Timestamp>,
    /// The cardholder name as read from the card, in
    /// [ISO 7813](https://en.wikipedia.org/wiki/ISO/IEC_7813) format. May include alphanumeric
    /// characters, special characters and first/last name separator (`/`). In some cases, the
    /// cardholder name may not be available depending on how the issuer has configured the card.
    /// Cardholder name is typically not available on swipe or contactless payments, such as those made
    /// with Apple Pay and Google Pay.
    pub cardholder_name: Option<String>,
    /// Two-letter ISO code representing the country of the card. You could use this attribute to get a
    /// sense of the international breakdown of cards you've collected.
    pub country: Option<String>,
    /// A high-level description of the type of cards issued in this range.
    pub description: Option<String>,
    /// Authorization response cryptogram.
    pub emv_auth_data: Option<String>,
    /// Two-digit number representing the card's expiration month.
    pub exp_month: i64,
    /// Four-digit number representing the card's expiration year.
    pub exp_year: i64,
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
    /// ID of a card PaymentMethod generated from the card_present PaymentMethod that may be attached to
    /// a Customer for future transactions. Only present if it was possible to generate a card
    /// PaymentMethod.
    pub generated_card: Option<String>,
    /// Whether this [PaymentIntent](https://docs.stripe.com/api/payment_intents) is eligible for
    /// incremental authorizations. Request support using
    /// [request_incremental_authorization_support](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card_present-request_incremental_authorization_support).
    pub incremental_authorization_supported: bool,
    /// The name of the card's issuing bank.
    pub issuer: Option<String>,
    /// The last four digits of the card.
    pub last4: Option<String>,
    /// ID of the [location](https://docs.stripe.com/api/terminal/locations) that this transaction's
    /// reader is assigned to.
    pub location: Option<String>,
    /// Identifies which network this charge was processed on. Can be `amex`, `cartes_bancaires`,
    /// `diners`, `discover`, `eftpos_au`, `interac`, `jcb`, `link`, `mastercard`, `unionpay`, `visa`,
    /// or `unknown`.
    pub network: Option<String>,
    /// This is used by the financial networks to identify a transaction. Visa calls this the
    /// Transaction ID, Mastercard calls this the Trace ID, and American Express calls this the Acquirer
    /// Reference Data. This value will be present if it is returned by the financial network in the
    /// authorization response, and null otherwise.
    pub network_transaction_id: Option<String>,
    /// Details about payments collected offline.
    pub offline: Option<rt::Part<card_present::Offline>>,
    /// Defines whether the authorized amount can be over-captured or not
    pub overcapture_supported: bool,
    /// The languages that the issuing bank recommends using for localizing any customer-facing text, as
    /// read from the card. Referenced from EMV tag 5F2D, data encoded on the card's chip.
    pub preferred_locales: Option<Vec<String>>,
    /// How card details were read in this transaction.
    pub read_method: Option<crate::payment_method::card_present::ReadMethod>,
    /// ID of the [reader](https://docs.stripe.com/api/terminal/readers) this transaction was made on.
    pub reader: Option<String>,
    /// A collection of fields required to be displayed on receipts. Only required for EMV transactions.
    pub receipt: Option<
        rt::Part<crate::charge::payment_method_details::card_present::Receipt>,
    >,
    pub wallet: Option<rt::Part<crate::payment_method::card_present::Wallet>>,
}

#[cfg(feature = "payment_attempt_records")]
impl rt::Blank for CardPresent {
    const BLANK: Self = Self {
        amount_authorized: rt::Blank::BLANK,
        brand: rt::Blank::BLANK,
        brand_product: rt::Blank::BLANK,
        capture_before: rt::Blank::BLANK,
        cardholder_name: rt::Blank::BLANK,
        country: rt::Blank::BLANK,
        description: rt::Blank::BLANK,
        emv_auth_data: rt::Blank::BLANK,
        exp_month: rt::Blank::BLANK,
        exp_year: rt::Blank::BLANK,
        fingerprint: rt::Blank::BLANK,
        funding: rt::Blank::BLANK,
        generated_card: rt::Blank::BLANK,
        incremental_authorization_supported: rt::Blank::BLANK,
        issuer: rt::Blank::BLANK,
        last4: rt::Blank::BLANK,
        location: rt::Blank::BLANK,
        network: rt::Blank::BLANK,
        network_transaction_id: rt::Blank::BLANK,
        offline: rt::Blank::BLANK,
        overcapture_supported: rt::Blank::BLANK,
        preferred_locales: rt::Blank::BLANK,
        read_method: rt::Blank::BLANK,
        reader: rt::Blank::BLANK,
        receipt: rt::Blank::BLANK,
        wallet: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_attempt_records")]
impl rt::Record for CardPresent {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_details_card_present",
            constants: &[],
            fields: &[
                rt::Field("amount_authorized", rt::NULLABLE),
                rt::Field("brand", rt::NULLABLE),
                rt::Field("brand_product", rt::NULLABLE),
                rt::Field("capture_before", rt::OPTIONAL),
                rt::Field("cardholder_name", rt::NULLABLE),
                rt::Field("country", rt::NULLABLE),
                rt::Field("description", rt::NULLABLE),
                rt::Field("emv_auth_data", rt::NULLABLE),
                rt::Field("exp_month", rt::REQUIRED),
                rt::Field("exp_year", rt::REQUIRED),
                rt::Field("fingerprint", rt::NULLABLE),
                rt::Field("funding", rt::NULLABLE),
                rt::Field("generated_card", rt::NULLABLE),
                rt::Field("incremental_authorization_supported", rt::REQUIRED),
                rt::Field("issuer", rt::NULLABLE),
                rt::Field("last4", rt::NULLABLE),
                rt::Field("location", rt::OPTIONAL),
                rt::Field("network", rt::NULLABLE),
                rt::Field("network_transaction_id", rt::NULLABLE),
                rt::Field("offline", rt::NULLABLE),
                rt::Field("overcapture_supported", rt::REQUIRED),
                rt::Field("preferred_locales", rt::NULLABLE),
                rt::Field("read_method", rt::NULLABLE),
                rt::Field("reader", rt::OPTIONAL),
                rt::Field("receipt", rt::NULLABLE),
                rt::Field("wallet", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount_authorized,
            1 => &self.brand,
            2 => &self.brand_product,
            3 => &self.capture_before,
            4 => &self.cardholder_name,
            5 => &self.country,
            6 => &self.description,
            7 => &self.emv_auth_data,
            8 => &self.exp_month,
            9 => &self.exp_year,
            10 => &self.fingerprint,
            11 => &self.funding,
            12 => &self.generated_card,
            13 => &self.incremental_authorization_supported,
            14 => &self.issuer,
            15 => &self.last4,
            16 => &self.location,
            17 => &self.network,
            18 => &self.network_transaction_id,
            19 => &self.offline,
            20 => &self.overcapture_supported,
            21 => &self.preferred_locales,
            22 => &self.read_method,
            23 => &self.reader,
            24 => &self.receipt,
            _ => &self.wallet,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount_authorized,
            1 => &mut self.brand,
            2 => &mut self.brand_product,
            3 => &mut self.capture_before,
            4 => &mut self.cardholder_name,
            5 => &mut self.country,
            6 => &mut self.description,
            7 => &mut self.emv_auth_data,
            8 => &mut self.exp_month,
            9 => &mut self.exp_year,
            10 => &mut self.fingerprint,
            11 => &mut self.funding,
            12 => &mut self.generated_card,
            13 => &mut self.incremental_authorization_supported,
            14 => &mut self.issuer,
            15 => &mut self.last4,
            16 => &mut self.location,
            17 => &mut self.network,
            18 => &mut self.network_transaction_id,
            19 => &mut self.offline,
            20 => &mut self.overcapture_supported,
            21 => &mut self.preferred_locales,
            22 => &mut self.read_method,
            23 => &mut self.reader,
            24 => &mut self.receipt,
            _ => &mut self.wallet,
        }
    }
}

#[cfg(feature = "payment_attempt_records")]
rt::record_traits!(CardPresent);

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
/// Custom Payment Methods represent Payment Method types not modeled directly in the Stripe API.
/// This resource consists of details about the custom payment method used for this payment attempt.
///
/// An object in `payment_method_details.custom` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and `payment_method_details.custom` of [`PaymentRecord`](crate::PaymentRecord).
#[derive(Clone)]
#[non_exhaustive]
pub struct Custom {
    /// Display name for the custom (user-defined) payment method type used to make this payment.
    pub display_name: String,
    /// The custom payment method type associated with this payment.
    pub type_: Option<String>,
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
impl rt::Blank for Custom {
    const BLANK: Self = Self {
        display_name: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
impl rt::Record for Custom {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payments_primitives_payment_records_resource_payment_method_custom_details",
            constants: &[],
            fields: &[
                rt::Field("display_name", rt::REQUIRED),
                rt::Field("type", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.display_name,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.display_name,
            _ => &mut self.type_,
        }
    }
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(Custom);

#[cfg(feature = "payment_attempt_records")]
/// An object in `payment_method_details.paypal` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord).
#[derive(Clone)]
#[non_exhaustive]
pub struct Paypal {
    /// Two-letter ISO code representing the buyer's country. Values are provided by PayPal directly (if
    /// supported) at the time of authorization or settlement. They cannot be set or mutated.
    pub country: Option<String>,
    /// Owner's email. Values are provided by PayPal directly (if supported) at the time of
    /// authorization or settlement. They cannot be set or mutated.
    pub payer_email: Option<String>,
    /// PayPal account PayerID. This identifier uniquely identifies the PayPal customer.
    pub payer_id: Option<String>,
    /// Owner's full name. Values provided by PayPal directly (if supported) at the time of
    /// authorization or settlement. They cannot be set or mutated.
    pub payer_name: Option<String>,
    /// The level of protection offered as defined by PayPal Seller Protection for Merchants, for this
    /// transaction.
    pub seller_protection: Option<rt::Part<paypal::SellerProtection>>,
    /// A unique ID generated by PayPal for this transaction.
    pub transaction_id: Option<String>,
}

#[cfg(feature = "payment_attempt_records")]
impl rt::Blank for Paypal {
    const BLANK: Self = Self {
        country: rt::Blank::BLANK,
        payer_email: rt::Blank::BLANK,
        payer_id: rt::Blank::BLANK,
        payer_name: rt::Blank::BLANK,
        seller_protection: rt::Blank::BLANK,
        transaction_id: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_attempt_records")]
impl rt::Record for Paypal {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_details_paypal",
            constants: &[],
            fields: &[
                rt::Field("country", rt::NULLABLE),
                rt::Field("payer_email", rt::NULLABLE),
                rt::Field("payer_id", rt::NULLABLE),
                rt::Field("payer_name", rt::NULLABLE),
                rt::Field("seller_protection", rt::NULLABLE),
                rt::Field("transaction_id", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.country,
            1 => &self.payer_email,
            2 => &self.payer_id,
            3 => &self.payer_name,
            4 => &self.seller_protection,
            _ => &self.transaction_id,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.country,
            1 => &mut self.payer_email,
            2 => &mut self.payer_id,
            3 => &mut self.payer_name,
            4 => &mut self.seller_protection,
            _ => &mut self.transaction_id,
        }
    }
}

#[cfg(feature = "payment_attempt_records")]
rt::record_traits!(Paypal);

#[cfg(feature = "payment_attempt_records")]
/// An object in `payment_method_details.revolut_pay` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord).
#[derive(Clone)]
#[non_exhaustive]
pub struct RevolutPay {
    pub funding: Option<rt::Part<amazon_pay::Funding>>,
    /// The Revolut Pay transaction ID associated with this payment.
    pub transaction_id: Option<String>,
}

#[cfg(feature = "payment_attempt_records")]
impl rt::Blank for RevolutPay {
    const BLANK: Self = Self {
        funding: rt::Blank::BLANK,
        transaction_id: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_attempt_records")]
impl rt::Record for RevolutPay {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_details_payment_record_revolut_pay",
            constants: &[],
            fields: &[
                rt::Field("funding", rt::OPTIONAL),
                rt::Field("transaction_id", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.funding,
            _ => &self.transaction_id,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.funding,
            _ => &mut self.transaction_id,
        }
    }
}

#[cfg(feature = "payment_attempt_records")]
rt::record_traits!(RevolutPay);

#[cfg(feature = "payment_attempt_records")]
/// An object in `payment_method_details.us_bank_account` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord).
#[derive(Clone)]
#[non_exhaustive]
pub struct UsBankAccount {
    /// The type of entity that holds the account. This can be either 'individual' or 'company'.
    pub account_holder_type: Option<ach_debit::AccountHolderType>,
    /// The type of the bank account. This can be either 'checking' or 'savings'.
    pub account_type: Option<us_bank_account::AccountType>,
    /// Name of the bank associated with the bank account.
    pub bank_name: Option<String>,
    /// Estimated date to debit the customer's bank account. A date string in YYYY-MM-DD format.
    pub expected_debit_date: Option<String>,
    /// Uniquely identifies this particular bank account. You can use this attribute to check whether
    /// two bank accounts are the same.
    pub fingerprint: Option<String>,
    /// Last four digits of the bank account number.
    pub last4: Option<String>,
    /// ID of the mandate used to make this payment.
    pub mandate: Option<rt::Expandable<crate::ids::MandateId>>,
    /// The ACH payment reference for this transaction.
    pub payment_reference: Option<String>,
    /// The routing number for the bank account.
    pub routing_number: Option<String>,
}

#[cfg(feature = "payment_attempt_records")]
impl rt::Blank for UsBankAccount {
    const BLANK: Self = Self {
        account_holder_type: rt::Blank::BLANK,
        account_type: rt::Blank::BLANK,
        bank_name: rt::Blank::BLANK,
        expected_debit_date: rt::Blank::BLANK,
        fingerprint: rt::Blank::BLANK,
        last4: rt::Blank::BLANK,
        mandate: rt::Blank::BLANK,
        payment_reference: rt::Blank::BLANK,
        routing_number: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_attempt_records")]
impl rt::Record for UsBankAccount {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_details_payment_record_us_bank_account",
            constants: &[],
            fields: &[
                rt::Field("account_holder_type", rt::NULLABLE),
                rt::Field("account_type", rt::NULLABLE),
                rt::Field("bank_name", rt::NULLABLE),
                rt::Field("expected_debit_date", rt::OPTIONAL),
                rt::Field("fingerprint", rt::NULLABLE),
                rt::Field("last4", rt::NULLABLE),
                rt::Field("mandate", rt::OPTIONAL),
                rt::Field("payment_reference", rt::NULLABLE),
                rt::Field("routing_number", rt::NULLABLE | rt::SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.account_holder_type,
            1 => &self.account_type,
            2 => &self.bank_name,
            3 => &self.expected_debit_date,
            4 => &self.fingerprint,
            5 => &self.last4,
            6 => &self.mandate,
            7 => &self.payment_reference,
            _ => &self.routing_number,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.account_holder_type,
            1 => &mut self.account_type,
            2 => &mut self.bank_name,
            3 => &mut self.expected_debit_date,
            4 => &mut self.fingerprint,
            5 => &mut self.last4,
            6 => &mut self.mandate,
            7 => &mut self.payment_reference,
            _ => &mut self.routing_number,
        }
    }
}

#[cfg(feature = "payment_attempt_records")]
rt::record_traits!(UsBankAccount);
