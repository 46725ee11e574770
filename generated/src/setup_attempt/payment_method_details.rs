// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details` of [`SetupAttempt`](crate::SetupAttempt).

#[cfg(feature = "setup_attempts")]
pub use crate::charge::payment_method_details::bancontact;
#[cfg(feature = "setup_attempts")]
pub mod card;
#[cfg(feature = "setup_attempts")]
pub mod card_present;
#[cfg(feature = "setup_attempts")]
pub use crate::payment_method::ideal;
#[cfg(feature = "setup_attempts")]
pub use crate::charge::payment_method_details::bancontact as sofort;
#[cfg(feature = "setup_attempts")]
pub use crate::charge::payment_method_details::Bancontact;

#[cfg(feature = "setup_attempts")]
pub use crate::mandate::payment_method_details::{
    Cashapp, Klarna, KrCard, Link, NzBankAccount,
};

#[cfg(feature = "setup_attempts")]
pub use crate::payment_method::{AmazonPay, KakaoPay, Pix, RevolutPay, Twint};

#[cfg(feature = "setup_attempts")]
/// An object in `payment_method_details.acss_debit` of [`SetupAttempt`](crate::SetupAttempt).
#[derive(Clone)]
#[non_exhaustive]
pub struct AcssDebit {}

#[cfg(feature = "setup_attempts")]
impl rt::Blank for AcssDebit {
    const BLANK: Self = Self {};
}

#[cfg(feature = "setup_attempts")]
impl rt::Record for AcssDebit {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "setup_attempt_payment_method_details_acss_debit",
            constants: &[],
            fields: &[],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        rt::no_field(index)
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        rt::no_field_mut(index)
    }
}

#[cfg(feature = "setup_attempts")]
rt::record_traits!(AcssDebit);

#[cfg(feature = "setup_attempts")]
/// An object in `payment_method_details.au_becs_debit` of [`SetupAttempt`](crate::SetupAttempt).
#[derive(Clone)]
#[non_exhaustive]
pub struct AuBecsDebit {}

#[cfg(feature = "setup_attempts")]
impl rt::Blank for AuBecsDebit {
    const BLANK: Self = Self {};
}

#[cfg(feature = "setup_attempts")]
impl rt::Record for AuBecsDebit {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "setup_attempt_payment_method_details_au_becs_debit",
            constants: &[],
            fields: &[],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        rt::no_field(index)
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        rt::no_field_mut(index)
    }
}

#[cfg(feature = "setup_attempts")]
rt::record_traits!(AuBecsDebit);

#[cfg(feature = "setup_attempts")]
/// An object in `payment_method_details.bacs_debit` of [`SetupAttempt`](crate::SetupAttempt).
#[derive(Clone)]
#[non_exhaustive]
pub struct BacsDebit {}

#[cfg(feature = "setup_attempts")]
impl rt::Blank for BacsDebit {
    const BLANK: Self = Self {};
}

#[cfg(feature = "setup_attempts")]
impl rt::Record for BacsDebit {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "setup_attempt_payment_method_details_bacs_debit",
            constants: &[],
            fields: &[],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        rt::no_field(index)
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        rt::no_field_mut(index)
    }
}

#[cfg(feature = "setup_attempts")]
rt::record_traits!(BacsDebit);

#[cfg(feature = "setup_attempts")]
/// An object in `payment_method_details.boleto` of [`SetupAttempt`](crate::SetupAttempt).
#[derive(Clone)]
#[non_exhaustive]
pub struct Boleto {}

#[cfg(feature = "setup_attempts")]
impl rt::Blank for Boleto {
    const BLANK: Self = Self {};
}

#[cfg(feature = "setup_attempts")]
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
            name: "setup_attempt_payment_method_details_boleto",
            constants: &[],
            fields: &[],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        rt::no_field(index)
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        rt::no_field_mut(index)
    }
}

#[cfg(feature = "setup_attempts")]
rt::record_traits!(Boleto);

#[cfg(feature = "setup_attempts")]
/// An object in `payment_method_details.card` of [`SetupAttempt`](crate::SetupAttempt).
#[derive(Clone)]
#[non_exhaustive]
pub struct Card {
    /// Card brand. Can be `amex`, `cartes_bancaires`, `diners`, `discover`, `eftpos_au`, `jcb`, `link`,
    /// `mastercard`, `unionpay`, `visa` or `unknown`.
    pub brand: Option<String>,
    /// Check results by Card networks on Card address and CVC at the time of authorization
    pub checks: Option<rt::Part<crate::payment_method::card::Checks>>,
    /// Two-letter ISO code representing the country of the card. You could use this attribute to get a
    /// sense of the international breakdown of cards you've collected.
    pub country: Option<String>,
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
    pub funding: Option<String>,
    /// The last four digits of the card.
    pub last4: Option<String>,
    /// Identifies which network this charge was processed on. Can be `amex`, `cartes_bancaires`,
    /// `diners`, `discover`, `eftpos_au`, `interac`, `jcb`, `link`, `mastercard`, `unionpay`, `visa`,
    /// or `unknown`.
    pub network: Option<String>,
    /// Populated if this authorization used 3D Secure authentication.
    pub three_d_secure: Option<rt::Part<card::ThreeDSecure>>,
    /// If this Card is part of a card wallet, this contains the details of the card wallet.
    pub wallet: Option<rt::Part<card::Wallet>>,
}

#[cfg(feature = "setup_attempts")]
impl rt::Blank for Card {
    const BLANK: Self = Self {
        brand: rt::Blank::BLANK,
        checks: rt::Blank::BLANK,
        country: rt::Blank::BLANK,
        exp_month: rt::Blank::BLANK,
        exp_year: rt::Blank::BLANK,
        fingerprint: rt::Blank::BLANK,
        funding: rt::Blank::BLANK,
        last4: rt::Blank::BLANK,
        network: rt::Blank::BLANK,
        three_d_secure: rt::Blank::BLANK,
        wallet: rt::Blank::BLANK,
    };
}

#[cfg(feature = "setup_attempts")]
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
            name: "setup_attempt_payment_method_details_card",
            constants: &[],
            fields: &[
                rt::Field("brand", rt::NULLABLE),
                rt::Field("checks", rt::NULLABLE),
                rt::Field("country", rt::NULLABLE),
                rt::Field("exp_month", rt::NULLABLE),
                rt::Field("exp_year", rt::NULLABLE),
                rt::Field("fingerprint", rt::NULLABLE),
                rt::Field("funding", rt::NULLABLE),
                rt::Field("last4", rt::NULLABLE),
                rt::Field("network", rt::NULLABLE),
                rt::Field("three_d_secure", rt::NULLABLE),
                rt::Field("wallet", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.brand,
            1 => &self.checks,
            2 => &self.country,
            3 => &self.exp_month,
            4 => &self.exp_year,
            5 => &self.fingerprint,
            6 => &self.funding,
            7 => &self.last4,
            8 => &self.network,
            9 => &self.three_d_secure,
            _ => &self.wallet,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.brand,
            1 => &mut self.checks,
            2 => &mut self.country,
            3 => &mut self.exp_month,
            4 => &mut self.exp_year,
            5 => &mut self.fingerprint,
            6 => &mut self.funding,
            7 => &mut self.last4,
            8 => &mut self.network,
            9 => &mut self.three_d_secure,
            _ => &mut self.wallet,
        }
    }
}

#[cfg(feature = "setup_attempts")]
rt::record_traits!(Card);

#[cfg(feature = "setup_attempts")]
/// An object in `payment_method_details.card_present` of [`SetupAttempt`](crate::SetupAttempt).
#[derive(Clone)]
#[non_exhaustive]
pub struct CardPresent {
    /// The ID of the Card PaymentMethod which was generated by this SetupAttempt.
    pub generated_card: Option<rt::Expandable<crate::ids::PaymentMethodId>>,
    /// Details about payments collected offline.
    pub offline: Option<rt::Part<card_present::Offline>>,
}

#[cfg(feature = "setup_attempts")]
impl rt::Blank for CardPresent {
    const BLANK: Self = Self {
        generated_card: rt::Blank::BLANK,
        offline: rt::Blank::BLANK,
    };
}

#[cfg(feature = "setup_attempts")]
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
            name: "setup_attempt_payment_method_details_card_present",
            constants: &[],
            fields: &[
                rt::Field("generated_card", rt::NULLABLE),
                rt::Field("offline", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.generated_card,
            _ => &self.offline,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.generated_card,
            _ => &mut self.offline,
        }
    }
}

#[cfg(feature = "setup_attempts")]
rt::record_traits!(CardPresent);

#[cfg(feature = "setup_attempts")]
/// An object in `payment_method_details.ideal` of [`SetupAttempt`](crate::SetupAttempt).
#[derive(Clone)]
#[non_exhaustive]
pub struct Ideal {
    /// The customer's bank. Can be one of `abn_amro`, `adyen`, `asn_bank`, `bunq`, `buut`, `finom`,
    /// `handelsbanken`, `ing`, `knab`, `mollie`, `moneyou`, `n26`, `nn`, `rabobank`, `regiobank`,
    /// `revolut`, `sns_bank`, `triodos_bank`, `van_lanschot`, or `yoursafe`.
    pub bank: Option<crate::payment_method::ideal::Bank>,
    /// The Bank Identifier Code of the customer's bank.
    pub bic: Option<crate::payment_method::ideal::Bic>,
    /// The ID of the SEPA Direct Debit PaymentMethod which was generated by this SetupAttempt.
    pub generated_sepa_debit: Option<rt::Expandable<crate::ids::PaymentMethodId>>,
    /// The mandate for the SEPA Direct Debit PaymentMethod which was generated by this SetupAttempt.
    pub generated_sepa_debit_mandate: Option<rt::Expandable<crate::ids::MandateId>>,
    /// Last four characters of the IBAN.
    pub iban_last4: Option<String>,
    /// Owner's verified full name. Values are verified or provided by iDEAL directly (if supported) at
    /// the time of authorization or settlement. They cannot be set or mutated.
    pub verified_name: Option<String>,
}

#[cfg(feature = "setup_attempts")]
impl rt::Blank for Ideal {
    const BLANK: Self = Self {
        bank: rt::Blank::BLANK,
        bic: rt::Blank::BLANK,
        generated_sepa_debit: rt::Blank::BLANK,
        generated_sepa_debit_mandate: rt::Blank::BLANK,
        iban_last4: rt::Blank::BLANK,
        verified_name: rt::Blank::BLANK,
    };
}

#[cfg(feature = "setup_attempts")]
impl rt::Record for Ideal {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "setup_attempt_payment_method_details_ideal",
            constants: &[],
            fields: &[
                rt::Field("bank", rt::NULLABLE),
                rt::Field("bic", rt::NULLABLE),
                rt::Field("generated_sepa_debit", rt::NULLABLE),
                rt::Field("generated_sepa_debit_mandate", rt::NULLABLE),
                rt::Field("iban_last4", rt::NULLABLE),
                rt::Field("verified_name", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.bank,
            1 => &self.bic,
            2 => &self.generated_sepa_debit,
            3 => &self.generated_sepa_debit_mandate,
            4 => &self.iban_last4,
            _ => &self.verified_name,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.bank,
            1 => &mut self.bic,
            2 => &mut self.generated_sepa_debit,
            3 => &mut self.generated_sepa_debit_mandate,
            4 => &mut self.iban_last4,
            _ => &mut self.verified_name,
        }
    }
}

#[cfg(feature = "setup_attempts")]
rt::record_traits!(Ideal);

#[cfg(feature = "setup_attempts")]
/// An object in `payment_method_details.naver_pay` of [`SetupAttempt`](crate::SetupAttempt).
#[derive(Clone)]
#[non_exhaustive]
pub struct NaverPay {
    /// Uniquely identifies this particular Naver Pay account. You can use this attribute to check
    /// whether two Naver Pay accounts are the same.
    pub buyer_id: Option<String>,
}

#[cfg(feature = "setup_attempts")]
impl rt::Blank for NaverPay {
    const BLANK: Self = Self { buyer_id: rt::Blank::BLANK };
}

#[cfg(feature = "setup_attempts")]
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
            name: "setup_attempt_payment_method_details_naver_pay",
            constants: &[],
            fields: &[rt::Field("buyer_id", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.buyer_id
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.buyer_id
    }
}

#[cfg(feature = "setup_attempts")]
rt::record_traits!(NaverPay);

#[cfg(feature = "setup_attempts")]
/// An object in `payment_method_details.paypal` of [`SetupAttempt`](crate::SetupAttempt).
#[derive(Clone)]
#[non_exhaustive]
pub struct Paypal {}

#[cfg(feature = "setup_attempts")]
impl rt::Blank for Paypal {
    const BLANK: Self = Self {};
}

#[cfg(feature = "setup_attempts")]
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
            name: "setup_attempt_payment_method_details_paypal",
            constants: &[],
            fields: &[],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        rt::no_field(index)
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        rt::no_field_mut(index)
    }
}

#[cfg(feature = "setup_attempts")]
rt::record_traits!(Paypal);

#[cfg(feature = "setup_attempts")]
/// An object in `payment_method_details.payto` of [`SetupAttempt`](crate::SetupAttempt).
#[derive(Clone)]
#[non_exhaustive]
pub struct Payto {}

#[cfg(feature = "setup_attempts")]
impl rt::Blank for Payto {
    const BLANK: Self = Self {};
}

#[cfg(feature = "setup_attempts")]
impl rt::Record for Payto {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "setup_attempt_payment_method_details_payto",
            constants: &[],
            fields: &[],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        rt::no_field(index)
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        rt::no_field_mut(index)
    }
}

#[cfg(feature = "setup_attempts")]
rt::record_traits!(Payto);

#[cfg(feature = "subscriptions")]
/// An object in `payment_method_details.sepa_debit` of [`SetupAttempt`](crate::SetupAttempt), `payment_settings.payment_method_options.sepa_debit` of [`Invoice`](crate::Invoice) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct SepaDebit {}

#[cfg(feature = "subscriptions")]
impl rt::Blank for SepaDebit {
    const BLANK: Self = Self {};
}

#[cfg(feature = "subscriptions")]
impl rt::Record for SepaDebit {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "setup_attempt_payment_method_details_sepa_debit | invoice_payment_method_options_sepa_debit",
            constants: &[],
            fields: &[],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        rt::no_field(index)
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        rt::no_field_mut(index)
    }
}

#[cfg(feature = "subscriptions")]
rt::record_traits!(SepaDebit);

#[cfg(feature = "setup_attempts")]
/// An object in `payment_method_details.sofort` of [`SetupAttempt`](crate::SetupAttempt).
#[derive(Clone)]
#[non_exhaustive]
pub struct Sofort {
    /// Bank code of bank associated with the bank account.
    pub bank_code: Option<String>,
    /// Name of the bank associated with the bank account.
    pub bank_name: Option<String>,
    /// Bank Identifier Code of the bank associated with the bank account.
    pub bic: Option<String>,
    /// The ID of the SEPA Direct Debit PaymentMethod which was generated by this SetupAttempt.
    pub generated_sepa_debit: Option<rt::Expandable<crate::ids::PaymentMethodId>>,
    /// The mandate for the SEPA Direct Debit PaymentMethod which was generated by this SetupAttempt.
    pub generated_sepa_debit_mandate: Option<rt::Expandable<crate::ids::MandateId>>,
    /// Last four characters of the IBAN.
    pub iban_last4: Option<String>,
    /// Preferred language of the Sofort authorization page that the customer is redirected to. Can be
    /// one of `en`, `de`, `fr`, or `nl`
    pub preferred_language: Option<
        crate::charge::payment_method_details::bancontact::PreferredLanguage,
    >,
    /// Owner's verified full name. Values are verified or provided by Sofort directly (if supported) at
    /// the time of authorization or settlement. They cannot be set or mutated.
    pub verified_name: Option<String>,
}

#[cfg(feature = "setup_attempts")]
impl rt::Blank for Sofort {
    const BLANK: Self = Self {
        bank_code: rt::Blank::BLANK,
        bank_name: rt::Blank::BLANK,
        bic: rt::Blank::BLANK,
        generated_sepa_debit: rt::Blank::BLANK,
        generated_sepa_debit_mandate: rt::Blank::BLANK,
        iban_last4: rt::Blank::BLANK,
        preferred_language: rt::Blank::BLANK,
        verified_name: rt::Blank::BLANK,
    };
}

#[cfg(feature = "setup_attempts")]
impl rt::Record for Sofort {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "setup_attempt_payment_method_details_sofort",
            constants: &[],
            fields: &[
                rt::Field("bank_code", rt::NULLABLE),
                rt::Field("bank_name", rt::NULLABLE),
                rt::Field("bic", rt::NULLABLE),
                rt::Field("generated_sepa_debit", rt::NULLABLE),
                rt::Field("generated_sepa_debit_mandate", rt::NULLABLE),
                rt::Field("iban_last4", rt::NULLABLE),
                rt::Field("preferred_language", rt::NULLABLE),
                rt::Field("verified_name", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.bank_code,
            1 => &self.bank_name,
            2 => &self.bic,
            3 => &self.generated_sepa_debit,
            4 => &self.generated_sepa_debit_mandate,
            5 => &self.iban_last4,
            6 => &self.preferred_language,
            _ => &self.verified_name,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.bank_code,
            1 => &mut self.bank_name,
            2 => &mut self.bic,
            3 => &mut self.generated_sepa_debit,
            4 => &mut self.generated_sepa_debit_mandate,
            5 => &mut self.iban_last4,
            6 => &mut self.preferred_language,
            _ => &mut self.verified_name,
        }
    }
}

#[cfg(feature = "setup_attempts")]
rt::record_traits!(Sofort);

#[cfg(feature = "setup_attempts")]
/// An object in `payment_method_details.upi` of [`SetupAttempt`](crate::SetupAttempt).
#[derive(Clone)]
#[non_exhaustive]
pub struct Upi {}

#[cfg(feature = "setup_attempts")]
impl rt::Blank for Upi {
    const BLANK: Self = Self {};
}

#[cfg(feature = "setup_attempts")]
impl rt::Record for Upi {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "setup_attempt_payment_method_details_upi",
            constants: &[],
            fields: &[],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        rt::no_field(index)
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        rt::no_field_mut(index)
    }
}

#[cfg(feature = "setup_attempts")]
rt::record_traits!(Upi);

#[cfg(feature = "setup_attempts")]
/// An object in `payment_method_details.us_bank_account` of [`SetupAttempt`](crate::SetupAttempt).
#[derive(Clone)]
#[non_exhaustive]
pub struct UsBankAccount {}

#[cfg(feature = "setup_attempts")]
impl rt::Blank for UsBankAccount {
    const BLANK: Self = Self {};
}

#[cfg(feature = "setup_attempts")]
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
            name: "setup_attempt_payment_method_details_us_bank_account",
            constants: &[],
            fields: &[],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        rt::no_field(index)
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        rt::no_field_mut(index)
    }
}

#[cfg(feature = "setup_attempts")]
rt::record_traits!(UsBankAccount);
