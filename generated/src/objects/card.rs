// Written by `cargo xtask generate`. Do not edit.

/// You can store multiple cards on a customer in order to charge the customer later. You can also
/// store multiple debit cards on a recipient in order to transfer to those cards later.
///
/// Related guide: [Card payments with Sources](https://docs.stripe.com/sources/cards)
///
/// The object `card`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Card {
    pub account: Option<rt::Expandable<crate::ids::AccountId>>,
    /// City/District/Suburb/Town/Village.
    pub address_city: Option<String>,
    /// Billing address country, if provided when creating card.
    pub address_country: Option<String>,
    /// Address line 1 (Street address/PO Box/Company name).
    pub address_line1: Option<String>,
    /// If `address_line1` was provided, results of the check: `pass`, `fail`, `unavailable`, or
    /// `unchecked`.
    pub address_line1_check: Option<String>,
    /// Address line 2 (Apartment/Suite/Unit/Building).
    pub address_line2: Option<String>,
    /// State/County/Province/Region.
    pub address_state: Option<String>,
    /// ZIP or postal code.
    pub address_zip: Option<String>,
    /// If `address_zip` was provided, results of the check: `pass`, `fail`, `unavailable`, or
    /// `unchecked`.
    pub address_zip_check: Option<String>,
    /// This field indicates whether this payment method can be shown again to its customer in a
    /// checkout flow. Stripe products such as Checkout and Elements use this field to determine whether
    /// a payment method can be shown as a saved payment method in a checkout flow. The field defaults
    /// to “unspecified”.
    pub allow_redisplay: Option<crate::card::AllowRedisplay>,
    /// A set of available payout methods for this card. Only values from this set should be passed as
    /// the `method` when creating a payout.
    pub available_payout_methods: Option<Vec<crate::card::AvailablePayoutMethod>>,
    /// Card brand. Can be `American Express`, `Cartes Bancaires`, `Diners Club`, `Discover`,
    /// `Eftpos Australia`, `Girocard`, `JCB`, `MasterCard`, `UnionPay`, `Visa`, or `Unknown`.
    pub brand: String,
    /// Two-letter ISO code representing the country of the card. You could use this attribute to get a
    /// sense of the international breakdown of cards you've collected.
    pub country: Option<String>,
    /// Three-letter [ISO code for currency](https://www.iso.org/iso-4217-currency-codes.html) in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies). Only applicable
    /// on accounts (not customers or recipients). The card can be used as a transfer destination for
    /// funds in this currency. This property is only available when returned as an
    /// [External Account](https://docs.stripe.com/api/external_account_cards/object) where
    /// [controller.is_controller](https://docs.stripe.com/api/accounts/object#account_object-controller-is_controller)
    /// is `true`.
    pub currency: Option<rt::Currency>,
    /// The customer that this card belongs to. This attribute will not be in the card object if the
    /// card belongs to an account or recipient instead.
    pub customer: Option<rt::Expandable<crate::ids::CustomerId>>,
    /// If a CVC was provided, results of the check: `pass`, `fail`, `unavailable`, or `unchecked`. A
    /// result of unchecked indicates that CVC was provided but hasn't been checked yet. Checks are
    /// typically performed when attaching a card to a Customer object, or when creating a charge. For
    /// more details, see
    /// [Check if a card is valid without a charge](https://support.stripe.com/questions/check-if-a-card-is-valid-without-a-charge).
    pub cvc_check: Option<String>,
    /// Whether this card is the default external account for its currency. This property is only
    /// available for accounts where
    /// [controller.requirement_collection](https://docs.stripe.com/api/accounts/object#account_object-controller-requirement_collection)
    /// is `application`, which includes Custom accounts.
    pub default_for_currency: Option<bool>,
    /// (For tokenized numbers only.) The last four digits of the device account number.
    pub dynamic_last4: Option<String>,
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
    /// Unique identifier for the object.
    pub id: crate::ids::CardId,
    /// Issuer identification number of the card.
    pub iin: Option<String>,
    /// The last four digits of the card.
    pub last4: String,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<rt::Metadata>,
    /// Cardholder name.
    pub name: Option<String>,
    pub networks: Option<rt::Part<crate::card::Networks>>,
    /// Status of a card based on the card issuer.
    pub regulated_status: Option<crate::card::RegulatedStatus>,
    /// For external accounts that are cards, possible values are `new` and `errored`. If a payout
    /// fails, the status is set to `errored` and
    /// [scheduled payouts](https://docs.stripe.com/payouts#payout-schedule) are stopped until account
    /// details are updated.
    pub status: Option<String>,
    /// If the card number is tokenized, this is the method that was used. Can be `android_pay`
    /// (includes Google Pay), `apple_pay`, `masterpass`, `visa_checkout`, or null.
    pub tokenization_method: Option<String>,
}

impl rt::Record for Card {
    fn blank() -> Self {
        Self {
            account: rt::blank(),
            address_city: rt::blank(),
            address_country: rt::blank(),
            address_line1: rt::blank(),
            address_line1_check: rt::blank(),
            address_line2: rt::blank(),
            address_state: rt::blank(),
            address_zip: rt::blank(),
            address_zip_check: rt::blank(),
            allow_redisplay: rt::blank(),
            available_payout_methods: rt::blank(),
            brand: rt::blank(),
            country: rt::blank(),
            currency: rt::blank(),
            customer: rt::blank(),
            cvc_check: rt::blank(),
            default_for_currency: rt::blank(),
            dynamic_last4: rt::blank(),
            exp_month: rt::blank(),
            exp_year: rt::blank(),
            fingerprint: rt::blank(),
            funding: rt::blank(),
            id: rt::blank(),
            iin: rt::blank(),
            last4: rt::blank(),
            metadata: rt::blank(),
            name: rt::blank(),
            networks: rt::blank(),
            regulated_status: rt::blank(),
            status: rt::blank(),
            tokenization_method: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "card",
            constants: &[("object", rt::Constant::Str("card"))],
            fields: &[
                rt::Field("account", rt::NULLABLE),
                rt::Field("address_city", rt::NULLABLE),
                rt::Field("address_country", rt::NULLABLE),
                rt::Field("address_line1", rt::NULLABLE),
                rt::Field("address_line1_check", rt::NULLABLE),
                rt::Field("address_line2", rt::NULLABLE),
                rt::Field("address_state", rt::NULLABLE),
                rt::Field("address_zip", rt::NULLABLE),
                rt::Field("address_zip_check", rt::NULLABLE),
                rt::Field("allow_redisplay", rt::NULLABLE),
                rt::Field("available_payout_methods", rt::NULLABLE),
                rt::Field("brand", rt::REQUIRED),
                rt::Field("country", rt::NULLABLE),
                rt::Field("currency", rt::NULLABLE),
                rt::Field("customer", rt::NULLABLE),
                rt::Field("cvc_check", rt::NULLABLE),
                rt::Field("default_for_currency", rt::NULLABLE),
                rt::Field("dynamic_last4", rt::NULLABLE),
                rt::Field("exp_month", rt::REQUIRED),
                rt::Field("exp_year", rt::REQUIRED),
                rt::Field("fingerprint", rt::NULLABLE),
                rt::Field("funding", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("iin", rt::OPTIONAL),
                rt::Field("last4", rt::REQUIRED),
                rt::Field("metadata", rt::NULLABLE),
                rt::Field("name", rt::NULLABLE),
                rt::Field("networks", rt::OPTIONAL),
                rt::Field("regulated_status", rt::NULLABLE),
                rt::Field("status", rt::NULLABLE),
                rt::Field("tokenization_method", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.account,
            1 => &self.address_city,
            2 => &self.address_country,
            3 => &self.address_line1,
            4 => &self.address_line1_check,
            5 => &self.address_line2,
            6 => &self.address_state,
            7 => &self.address_zip,
            8 => &self.address_zip_check,
            9 => &self.allow_redisplay,
            10 => &self.available_payout_methods,
            11 => &self.brand,
            12 => &self.country,
            13 => &self.currency,
            14 => &self.customer,
            15 => &self.cvc_check,
            16 => &self.default_for_currency,
            17 => &self.dynamic_last4,
            18 => &self.exp_month,
            19 => &self.exp_year,
            20 => &self.fingerprint,
            21 => &self.funding,
            22 => &self.id,
            23 => &self.iin,
            24 => &self.last4,
            25 => &self.metadata,
            26 => &self.name,
            27 => &self.networks,
            28 => &self.regulated_status,
            29 => &self.status,
            _ => &self.tokenization_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.account,
            1 => &mut self.address_city,
            2 => &mut self.address_country,
            3 => &mut self.address_line1,
            4 => &mut self.address_line1_check,
            5 => &mut self.address_line2,
            6 => &mut self.address_state,
            7 => &mut self.address_zip,
            8 => &mut self.address_zip_check,
            9 => &mut self.allow_redisplay,
            10 => &mut self.available_payout_methods,
            11 => &mut self.brand,
            12 => &mut self.country,
            13 => &mut self.currency,
            14 => &mut self.customer,
            15 => &mut self.cvc_check,
            16 => &mut self.default_for_currency,
            17 => &mut self.dynamic_last4,
            18 => &mut self.exp_month,
            19 => &mut self.exp_year,
            20 => &mut self.fingerprint,
            21 => &mut self.funding,
            22 => &mut self.id,
            23 => &mut self.iin,
            24 => &mut self.last4,
            25 => &mut self.metadata,
            26 => &mut self.name,
            27 => &mut self.networks,
            28 => &mut self.regulated_status,
            29 => &mut self.status,
            _ => &mut self.tokenization_method,
        }
    }
}

rt::record_traits!(Card);

impl rt::Resource for Card {
    type Id = crate::ids::CardId;
    const OBJECT: &'static str = "card";
}

impl Card {
    /// Expands `account`.
    pub const ACCOUNT: rt::Expand<Self, crate::ids::AccountId> = rt::Expand::new(
        "account",
    );
    /// Expands `customer`.
    pub const CUSTOMER: rt::Expand<Self, crate::ids::CustomerId> = rt::Expand::new(
        "customer",
    );
}
