// Written by `cargo xtask generate`. Do not edit.

/// \[Deprecated] The `ExchangeRate` APIs are deprecated. Please use the
/// [FX Quotes API](https://docs.stripe.com/payments/currencies/localize-prices/fx-quotes-api)
/// instead.
///
/// `ExchangeRate` objects allow you to determine the rates that Stripe is currently using to
/// convert from one currency to another. Since this number is variable throughout the day, there
/// are various reasons why you might want to know the current rate (for example, to dynamically
/// price an item for a user with a default payment in a foreign currency).
///
/// Please refer to our [Exchange Rates API](https://docs.stripe.com/fx-rates) guide for more
/// details.
///
/// *\[Note: this integration path is supported but no longer recommended]* Additionally, you can
/// guarantee that a charge is made with an exchange rate that you expect is current. To do so, you
/// must pass in the exchange_rate to charges endpoints. If the value is no longer up to date, the
/// charge won't go through. Please refer to our
/// [Using with charges](https://docs.stripe.com/exchange-rates) guide for more details.
///
/// *This Exchange Rates API is a Beta Service and is subject to Stripe's terms of service. You may
/// use the API solely for the purpose of transacting on Stripe. For example, the API may be queried
/// in order to:*
///
/// - *localize prices for processing payments on Stripe*
/// - *reconcile Stripe transactions*
/// - *determine how much money to send to a connected account*
/// - *determine app fees to charge a connected account*
///
/// *Using this Exchange Rates API beta for any purpose other than to transact on Stripe is strictly
/// prohibited and constitutes a violation of Stripe's terms of service.*
///
/// The object `exchange_rate`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExchangeRate {
    /// Unique identifier for the object. Represented as the three-letter
    /// [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html) in lowercase.
    pub id: crate::ids::ExchangeRateId,
    /// Hash where the keys are supported currencies and the values are the exchange rate at which the
    /// base id currency converts to the key currency.
    pub rates: rt::Map<f64>,
}

impl rt::Record for ExchangeRate {
    fn blank() -> Self {
        Self {
            id: rt::blank(),
            rates: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "exchange_rate",
            constants: &[("object", rt::Constant::Str("exchange_rate"))],
            fields: &[rt::Field("id", rt::REQUIRED), rt::Field("rates", rt::REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.id,
            _ => &self.rates,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.id,
            _ => &mut self.rates,
        }
    }
}

rt::record_traits!(ExchangeRate);

impl rt::Resource for ExchangeRate {
    type Id = crate::ids::ExchangeRateId;
    const OBJECT: &'static str = "exchange_rate";
}
