// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_preview` of [`ConfirmationToken`](crate::ConfirmationToken).

pub mod billing_details;
pub mod card;
pub mod card_present;
pub use crate::payment_method::eps;
pub use crate::payment_method::fpx;
pub use crate::payment_method::ideal;
pub mod interac_present;
pub mod klarna;
pub use crate::payment_method::kr_card;
pub mod naver_pay;
pub use crate::payment_method::p24;
pub use crate::payment_method::sepa_debit;
pub mod us_bank_account;
pub use crate::card::AllowRedisplay;
pub use crate::charge::BillingDetails;

pub use crate::payment_method::{
    AcssDebit, Affirm, AfterpayClearpay, Alipay, Alma, AmazonPay, AuBecsDebit, BacsDebit,
    Bancontact, Billie, Bizum, Blik, Boleto, Cashapp, Crypto, CustomerBalance, Eps, Fpx,
    Giropay, Grabpay, Ideal, InteracPresent, KakaoPay, Klarna, Konbini, KrCard, Link,
    MbWay, Mobilepay, Multibanco, NzBankAccount, Oxxo, P24, PayByBank, Payco, Paynow,
    Paypal, Payto, Pix, Promptpay, RevolutPay, SamsungPay, Satispay, Scalapay, SepaDebit,
    Sofort, Sunbit, Swish, Twint, Type, Upi, WechatPay, Zip,
};

/// An object in `payment_method_preview.card` of [`ConfirmationToken`](crate::ConfirmationToken).
#[derive(Clone)]
#[non_exhaustive]
pub struct Card {
    /// Card brand. Can be `amex`, `cartes_bancaires`, `diners`, `discover`, `eftpos_au`, `jcb`, `link`,
    /// `mastercard`, `unionpay`, `visa` or `unknown`.
    pub brand: String,
    /// Checks on Card address and CVC if provided.
    pub checks: Option<rt::Part<crate::payment_method::card::Checks>>,
    /// Two-letter ISO code representing the country of the card. You could use this attribute to get a
    /// sense of the international breakdown of cards you've collected.
    pub country: Option<String>,
    /// The brand to use when displaying the card, this accounts for customer's brand choice on
    /// dual-branded cards. Can be `american_express`, `cartes_bancaires`, `diners_club`, `discover`,
    /// `eftpos_australia`, `interac`, `jcb`, `mastercard`, `union_pay`, `visa`, or `other` and may
    /// contain more values in the future.
    pub display_brand: Option<String>,
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
    pub funding: String,
    /// Details of the original PaymentMethod that created this object.
    pub generated_from: Option<rt::Part<card::GeneratedFrom>>,
    /// The last four digits of the card.
    pub last4: String,
    /// Contains information about card networks that can be used to process the payment.
    pub networks: Option<rt::Part<crate::payment_method::card::Networks>>,
    /// Status of a card based on the card issuer.
    pub regulated_status: Option<card::RegulatedStatus>,
    /// Contains details on how this Card may be used for 3D Secure authentication.
    pub three_d_secure_usage: Option<
        rt::Part<crate::payment_method::card::ThreeDSecureUsage>,
    >,
    /// If this Card is part of a card wallet, this contains the details of the card wallet.
    pub wallet: Option<rt::Part<crate::payment_method::card::Wallet>>,
}

impl rt::Blank for Card {
    const BLANK: Self = Self {
        brand: rt::Blank::BLANK,
        checks: rt::Blank::BLANK,
        country: rt::Blank::BLANK,
        display_brand: rt::Blank::BLANK,
        exp_month: rt::Blank::BLANK,
        exp_year: rt::Blank::BLANK,
        fingerprint: rt::Blank::BLANK,
        funding: rt::Blank::BLANK,
        generated_from: rt::Blank::BLANK,
        last4: rt::Blank::BLANK,
        networks: rt::Blank::BLANK,
        regulated_status: rt::Blank::BLANK,
        three_d_secure_usage: rt::Blank::BLANK,
        wallet: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_card",
            constants: &[],
            fields: &[
                rt::Field("brand", rt::REQUIRED),
                rt::Field("checks", rt::NULLABLE),
                rt::Field("country", rt::NULLABLE),
                rt::Field("display_brand", rt::NULLABLE),
                rt::Field("exp_month", rt::REQUIRED),
                rt::Field("exp_year", rt::REQUIRED),
                rt::Field("fingerprint", rt::NULLABLE),
                rt::Field("funding", rt::REQUIRED),
                rt::Field("generated_from", rt::NULLABLE),
                rt::Field("last4", rt::REQUIRED),
                rt::Field("networks", rt::NULLABLE),
                rt::Field("regulated_status", rt::NULLABLE),
                rt::Field("three_d_secure_usage", rt::NULLABLE),
                rt::Field("wallet", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.brand,
            1 => &self.checks,
            2 => &self.country,
            3 => &self.display_brand,
            4 => &self.exp_month,
            5 => &self.exp_year,
            6 => &self.fingerprint,
            7 => &self.funding,
            8 => &self.generated_from,
            9 => &self.last4,
            10 => &self.networks,
            11 => &self.regulated_status,
            12 => &self.three_d_secure_usage,
            _ => &self.wallet,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.brand,
            1 => &mut self.checks,
            2 => &mut self.country,
            3 => &mut self.display_brand,
            4 => &mut self.exp_month,
            5 => &mut self.exp_year,
            6 => &mut self.fingerprint,
            7 => &mut self.funding,
            8 => &mut self.generated_from,
            9 => &mut self.last4,
            10 => &mut self.networks,
            11 => &mut self.regulated_status,
            12 => &mut self.three_d_secure_usage,
            _ => &mut self.wallet,
        }
    }
}

rt::record_traits!(Card);

/// An object in `payment_method_preview.card_present` of [`ConfirmationToken`](crate::ConfirmationToken).
#[derive(Clone)]
#[non_exhaustive]
pub struct CardPresent {
    /// Card brand. Can be `amex`, `cartes_bancaires`, `diners`, `discover`, `eftpos_au`, `jcb`, `link`,
    /// `mastercard`, `unionpay`, `visa` or `unknown`.
    pub brand: Option<String>,
    /// The [product code](https://docs.stripe.com/card-product-codes) that identifies the specific
    /// program or product associated with a card.
    pub brand_product: Option<String>,
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
    /// The name of the card's issuing bank.
    pub issuer: Option<String>,
    /// The last four digits of the card.
    pub last4: Option<String>,
    /// Contains information about card networks that can be used to process the payment.
    pub networks: Option<rt::Part<crate::payment_method::card::Networks>>,
    /// Details about payment methods collected offline.
    pub offline: Option<rt::Part<card_present::Offline>>,
    /// The languages that the issuing bank recommends using for localizing any customer-facing text, as
    /// read from the card. Referenced from EMV tag 5F2D, data encoded on the card's chip.
    pub preferred_locales: Option<Vec<String>>,
    /// How card details were read in this transaction.
    pub read_method: Option<crate::payment_method::card_present::ReadMethod>,
    pub wallet: Option<rt::Part<crate::payment_method::card_present::Wallet>>,
}

impl rt::Blank for CardPresent {
    const BLANK: Self = Self {
        brand: rt::Blank::BLANK,
        brand_product: rt::Blank::BLANK,
        cardholder_name: rt::Blank::BLANK,
        country: rt::Blank::BLANK,
        description: rt::Blank::BLANK,
        exp_month: rt::Blank::BLANK,
        exp_year: rt::Blank::BLANK,
        fingerprint: rt::Blank::BLANK,
        funding: rt::Blank::BLANK,
        issuer: rt::Blank::BLANK,
        last4: rt::Blank::BLANK,
        networks: rt::Blank::BLANK,
        offline: rt::Blank::BLANK,
        preferred_locales: rt::Blank::BLANK,
        read_method: rt::Blank::BLANK,
        wallet: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_card_present",
            constants: &[],
            fields: &[
                rt::Field("brand", rt::NULLABLE),
                rt::Field("brand_product", rt::NULLABLE),
                rt::Field("cardholder_name", rt::NULLABLE),
                rt::Field("country", rt::NULLABLE),
                rt::Field("description", rt::NULLABLE),
                rt::Field("exp_month", rt::REQUIRED),
                rt::Field("exp_year", rt::REQUIRED),
                rt::Field("fingerprint", rt::NULLABLE),
                rt::Field("funding", rt::NULLABLE),
                rt::Field("issuer", rt::NULLABLE),
                rt::Field("last4", rt::NULLABLE),
                rt::Field("networks", rt::NULLABLE),
                rt::Field("offline", rt::NULLABLE),
                rt::Field("preferred_locales", rt::NULLABLE),
                rt::Field("read_method", rt::NULLABLE),
                rt::Field("wallet", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.brand,
            1 => &self.brand_product,
            2 => &self.cardholder_name,
            3 => &self.country,
            4 => &self.description,
            5 => &self.exp_month,
            6 => &self.exp_year,
            7 => &self.fingerprint,
            8 => &self.funding,
            9 => &self.issuer,
            10 => &self.last4,
            11 => &self.networks,
            12 => &self.offline,
            13 => &self.preferred_locales,
            14 => &self.read_method,
            _ => &self.wallet,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.brand,
            1 => &mut self.brand_product,
            2 => &mut self.cardholder_name,
            3 => &mut self.country,
            4 => &mut self.description,
            5 => &mut self.exp_month,
            6 => &mut self.exp_year,
            7 => &mut self.fingerprint,
            8 => &mut self.funding,
            9 => &mut self.issuer,
            10 => &mut self.last4,
            11 => &mut self.networks,
            12 => &mut self.offline,
            13 => &mut self.preferred_locales,
            14 => &mut self.read_method,
            _ => &mut self.wallet,
        }
    }
}

rt::record_traits!(CardPresent);

/// An object in `payment_method_preview.naver_pay` of [`ConfirmationToken`](crate::ConfirmationToken).
#[derive(Clone)]
#[non_exhaustive]
pub struct NaverPay {
    /// Uniquely identifies this particular Naver Pay account. You can use this attribute to check
    /// whether two Naver Pay accounts are the same.
    pub buyer_id: Option<String>,
    /// Whether to fund this transaction with Naver Pay points or a card.
    pub funding: naver_pay::Funding,
}

impl rt::Blank for NaverPay {
    const BLANK: Self = Self {
        buyer_id: rt::Blank::BLANK,
        funding: rt::Blank::BLANK,
    };
}

impl rt::Record for NaverPay {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_naver_pay",
            constants: &[],
            fields: &[
                rt::Field("buyer_id", rt::NULLABLE),
                rt::Field("funding", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.buyer_id,
            _ => &self.funding,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.buyer_id,
            _ => &mut self.funding,
        }
    }
}

rt::record_traits!(NaverPay);

/// An object in `payment_method_preview.us_bank_account` of [`ConfirmationToken`](crate::ConfirmationToken).
#[derive(Clone)]
#[non_exhaustive]
pub struct UsBankAccount {
    /// Account holder type: individual or company.
    pub account_holder_type: Option<us_bank_account::AccountHolderType>,
    /// Account type: checkings or savings. Defaults to checking if omitted.
    pub account_type: Option<us_bank_account::AccountType>,
    /// The name of the bank.
    pub bank_name: Option<String>,
    /// The ID of the Financial Connections Account used to create the payment method.
    pub financial_connections_account: Option<String>,
    /// Uniquely identifies this particular bank account. You can use this attribute to check whether
    /// two bank accounts are the same.
    pub fingerprint: Option<String>,
    /// Last four digits of the bank account number.
    pub last4: Option<String>,
    /// Contains information about US bank account networks that can be used.
    pub networks: Option<rt::Part<us_bank_account::Networks>>,
    /// Routing number of the bank account.
    pub routing_number: Option<String>,
    /// Contains information about the future reusability of this PaymentMethod.
    pub status_details: Option<
        rt::Part<crate::payment_method::us_bank_account::StatusDetails>,
    >,
}

impl rt::Blank for UsBankAccount {
    const BLANK: Self = Self {
        account_holder_type: rt::Blank::BLANK,
        account_type: rt::Blank::BLANK,
        bank_name: rt::Blank::BLANK,
        financial_connections_account: rt::Blank::BLANK,
        fingerprint: rt::Blank::BLANK,
        last4: rt::Blank::BLANK,
        networks: rt::Blank::BLANK,
        routing_number: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

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
            name: "payment_method_us_bank_account",
            constants: &[],
            fields: &[
                rt::Field("account_holder_type", rt::NULLABLE),
                rt::Field("account_type", rt::NULLABLE),
                rt::Field("bank_name", rt::NULLABLE),
                rt::Field("financial_connections_account", rt::NULLABLE),
                rt::Field("fingerprint", rt::NULLABLE),
                rt::Field("last4", rt::NULLABLE),
                rt::Field("networks", rt::NULLABLE),
                rt::Field("routing_number", rt::NULLABLE | rt::SECRET),
                rt::Field("status_details", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.account_holder_type,
            1 => &self.account_type,
            2 => &self.bank_name,
            3 => &self.financial_connections_account,
            4 => &self.fingerprint,
            5 => &self.last4,
            6 => &self.networks,
            7 => &self.routing_number,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.account_holder_type,
            1 => &mut self.account_type,
            2 => &mut self.bank_name,
            3 => &mut self.financial_connections_account,
            4 => &mut self.fingerprint,
            5 => &mut self.last4,
            6 => &mut self.networks,
            7 => &mut self.routing_number,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(UsBankAccount);
