// Written by `cargo xtask generate`. Do not edit.

/// A coupon contains information about a percent-off or amount-off discount you might want to apply
/// to a customer. Coupons may be applied to
/// [subscriptions](https://docs.stripe.com/api#subscriptions),
/// [invoices](https://docs.stripe.com/api#invoices),
/// [checkout sessions](https://docs.stripe.com/api/checkout/sessions),
/// [quotes](https://docs.stripe.com/api#quotes), and more. Coupons do not work with conventional
/// one-off [charges](https://docs.stripe.com/api/charges/create) or
/// [payment intents](https://docs.stripe.com/api/payment_intents).
///
/// The object `coupon`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Coupon {
    /// Amount (in the `currency` specified) that will be taken off the subtotal of any invoices for
    /// this customer.
    pub amount_off: Option<i64>,
    pub applies_to: Option<rt::Part<crate::coupon::AppliesTo>>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// If `amount_off` has been set, the three-letter
    /// [ISO code for the currency](https://docs.stripe.com/currencies) of the amount to take off.
    pub currency: Option<rt::Currency>,
    /// Coupons defined in each available currency option. Each key must be a three-letter
    /// [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html) and a
    /// [supported currency](https://docs.stripe.com/currencies).
    pub currency_options: Option<rt::Map<crate::coupon::CurrencyOption>>,
    /// One of `forever`, `once`, or `repeating`. Describes how long a customer who applies this coupon
    /// will get the discount.
    pub duration: crate::coupon::Duration,
    /// If `duration` is `repeating`, the number of months the coupon applies. Null if coupon `duration`
    /// is `forever` or `once`.
    pub duration_in_months: Option<i64>,
    /// Unique identifier for the object.
    pub id: crate::ids::CouponId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Maximum number of times this coupon can be redeemed, in total, across all customers, before it
    /// is no longer valid.
    pub max_redemptions: Option<i64>,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<rt::Metadata>,
    /// Name of the coupon displayed to customers on for instance invoices or receipts.
    pub name: Option<String>,
    /// Percent that will be taken off the subtotal of any invoices for this customer for the duration
    /// of the coupon. For example, a coupon with percent_off of 50 will make a $ (or local
    /// equivalent)100 invoice $ (or local equivalent)50 instead.
    pub percent_off: Option<f64>,
    /// Date after which the coupon can no longer be redeemed.
    pub redeem_by: Option<rt::Timestamp>,
    /// Number of times this coupon has been applied to a customer.
    pub times_redeemed: i64,
    /// Taking account of the above properties, whether this coupon can still be applied to a customer.
    pub valid: bool,
}

impl rt::Record for Coupon {
    fn blank() -> Self {
        Self {
            amount_off: rt::blank(),
            applies_to: rt::blank(),
            created: rt::blank(),
            currency: rt::blank(),
            currency_options: rt::blank(),
            duration: rt::blank(),
            duration_in_months: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            max_redemptions: rt::blank(),
            metadata: rt::blank(),
            name: rt::blank(),
            percent_off: rt::blank(),
            redeem_by: rt::blank(),
            times_redeemed: rt::blank(),
            valid: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "coupon",
            constants: &[("object", rt::Constant::Str("coupon"))],
            fields: &[
                rt::Field("amount_off", rt::NULLABLE),
                rt::Field("applies_to", rt::OPTIONAL),
                rt::Field("created", rt::REQUIRED),
                rt::Field("currency", rt::NULLABLE),
                rt::Field("currency_options", rt::OPTIONAL),
                rt::Field("duration", rt::REQUIRED),
                rt::Field("duration_in_months", rt::NULLABLE),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("max_redemptions", rt::NULLABLE),
                rt::Field("metadata", rt::NULLABLE),
                rt::Field("name", rt::NULLABLE),
                rt::Field("percent_off", rt::NULLABLE),
                rt::Field("redeem_by", rt::NULLABLE),
                rt::Field("times_redeemed", rt::REQUIRED),
                rt::Field("valid", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount_off,
            1 => &self.applies_to,
            2 => &self.created,
            3 => &self.currency,
            4 => &self.currency_options,
            5 => &self.duration,
            6 => &self.duration_in_months,
            7 => &self.id,
            8 => &self.livemode,
            9 => &self.max_redemptions,
            10 => &self.metadata,
            11 => &self.name,
            12 => &self.percent_off,
            13 => &self.redeem_by,
            14 => &self.times_redeemed,
            _ => &self.valid,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount_off,
            1 => &mut self.applies_to,
            2 => &mut self.created,
            3 => &mut self.currency,
            4 => &mut self.currency_options,
            5 => &mut self.duration,
            6 => &mut self.duration_in_months,
            7 => &mut self.id,
            8 => &mut self.livemode,
            9 => &mut self.max_redemptions,
            10 => &mut self.metadata,
            11 => &mut self.name,
            12 => &mut self.percent_off,
            13 => &mut self.redeem_by,
            14 => &mut self.times_redeemed,
            _ => &mut self.valid,
        }
    }
}

rt::record_traits!(Coupon);

impl rt::Resource for Coupon {
    type Id = crate::ids::CouponId;
    const OBJECT: &'static str = "coupon";
}
