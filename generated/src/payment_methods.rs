// Written by `cargo xtask generate`. Do not edit.
//! The operations of `payment_methods`.

pub mod create;
#[cfg(feature = "payment_methods")]
pub mod list;
#[cfg(feature = "payment_methods")]
pub mod update;

#[cfg(feature = "payment_methods")]
rt::operation! {
    /// The request of [`attach`]: `POST /v1/payment_methods/{payment_method}/attach`.
    pub struct AttachRequest -> crate::PaymentMethod, expand;
}

#[cfg(feature = "payment_methods")]
/// Attach a PaymentMethod to a Customer.
///
/// Attaches a PaymentMethod object to a Customer.
///
/// To attach a new PaymentMethod to a customer for future payments, we recommend you use a
/// [SetupIntent](https://docs.stripe.com/api/setup_intents) or a PaymentIntent with
/// [setup_future_usage](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-setup_future_usage).
/// These approaches will perform any necessary steps to set up the PaymentMethod for future
/// payments. Using the `/v1/payment_methods/:id/attach` endpoint without first using a SetupIntent
/// or PaymentIntent with `setup_future_usage` does not optimize the PaymentMethod for future use,
/// which makes later declines and payment friction more likely. See
/// [Optimizing cards for future payments](https://docs.stripe.com/payments/payment-intents#future-usage)
/// for more information about setting up future payments.
///
/// To use this PaymentMethod as the default for invoice or subscription payments, set
/// [`invoice_settings.default_payment_method`](https://docs.stripe.com/api/customers/update#update_customer-invoice_settings-default_payment_method),
/// on the Customer to the PaymentMethod’s ID.
///
/// `POST /v1/payment_methods/{payment_method}/attach`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::payment_methods::attach("PAYMENT_METHOD_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn attach(payment_method: impl Into<crate::ids::PaymentMethodId>) -> AttachRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostPaymentMethodsPaymentMethodAttach",
        method: rt::Method::Post,
        path: "/v1/payment_methods/{payment_method}/attach",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let payment_method: crate::ids::PaymentMethodId = payment_method.into();
    AttachRequest(rt::Request::new(OPERATION, &[payment_method.as_str()]))
}

#[cfg(feature = "payment_methods")]
impl AttachRequest {
    /// The ID of the customer to which to attach the PaymentMethod.
    #[inline]
    pub fn customer(self, customer: impl Into<crate::ids::CustomerId>) -> Self {
        let customer: crate::ids::CustomerId = customer.into();
        Self(self.0.with("customer", customer))
    }

    /// The ID of the Account representing the customer to which to attach the PaymentMethod.
    #[inline]
    pub fn customer_account(self, customer_account: impl Into<String>) -> Self {
        Self(self.0.with("customer_account", rt::Value::text(customer_account)))
    }
}

#[cfg(feature = "payment_methods")]
rt::operation! {
    /// The request of [`create`]: `POST /v1/payment_methods`.
    pub struct CreateRequest -> crate::PaymentMethod, expand;
}

#[cfg(feature = "payment_methods")]
/// Shares a PaymentMethod.
///
/// Creates a PaymentMethod object. Read the
/// [Stripe.js reference](https://docs.stripe.com/stripe-js/reference#stripe-create-payment-method)
/// to learn how to create PaymentMethods via Stripe.js.
///
/// Instead of creating a PaymentMethod directly, we recommend using the
/// [PaymentIntents](https://docs.stripe.com/payments/accept-a-payment) API to accept a payment
/// immediately or the [SetupIntent](https://docs.stripe.com/payments/save-and-reuse) API to collect
/// payment method details ahead of a future payment.
///
/// `POST /v1/payment_methods`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::payment_methods::create().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create() -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostPaymentMethods",
        method: rt::Method::Post,
        path: "/v1/payment_methods",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CreateRequest(rt::Request::new(OPERATION, &[]))
}

#[cfg(feature = "payment_methods")]
impl CreateRequest {
    /// If this is an `acss_debit` PaymentMethod, this hash contains details about the ACSS Debit
    /// payment method.
    #[inline]
    pub fn acss_debit(self, acss_debit: create::AcssDebit) -> Self {
        Self(self.0.with("acss_debit", acss_debit))
    }

    /// If this is an `affirm` PaymentMethod, this hash contains details about the Affirm payment
    /// method.
    #[inline]
    pub fn affirm(self, affirm: create::Affirm) -> Self {
        Self(self.0.with("affirm", affirm))
    }

    /// If this is an `AfterpayClearpay` PaymentMethod, this hash contains details about the
    /// AfterpayClearpay payment method.
    #[inline]
    pub fn afterpay_clearpay(self, afterpay_clearpay: create::AfterpayClearpay) -> Self {
        Self(self.0.with("afterpay_clearpay", afterpay_clearpay))
    }

    /// If this is an `Alipay` PaymentMethod, this hash contains details about the Alipay payment
    /// method.
    #[inline]
    pub fn alipay(self, alipay: create::Alipay) -> Self {
        Self(self.0.with("alipay", alipay))
    }

    /// This field indicates whether this payment method can be shown again to its customer in a
    /// checkout flow. Stripe products such as Checkout and Elements use this field to determine whether
    /// a payment method can be shown as a saved payment method in a checkout flow. The field defaults
    /// to `unspecified`.
    #[inline]
    pub fn allow_redisplay(self, allow_redisplay: crate::card::AllowRedisplay) -> Self {
        Self(self.0.with("allow_redisplay", allow_redisplay))
    }

    /// If this is a Alma PaymentMethod, this hash contains details about the Alma payment method.
    #[inline]
    pub fn alma(self, alma: create::Alma) -> Self {
        Self(self.0.with("alma", alma))
    }

    /// If this is a AmazonPay PaymentMethod, this hash contains details about the AmazonPay payment
    /// method.
    #[inline]
    pub fn amazon_pay(self, amazon_pay: create::AmazonPay) -> Self {
        Self(self.0.with("amazon_pay", amazon_pay))
    }

    /// If this is an `au_becs_debit` PaymentMethod, this hash contains details about the bank account.
    #[inline]
    pub fn au_becs_debit(self, au_becs_debit: create::AuBecsDebit) -> Self {
        Self(self.0.with("au_becs_debit", au_becs_debit))
    }

    /// If this is a `bacs_debit` PaymentMethod, this hash contains details about the Bacs Direct Debit
    /// bank account.
    #[inline]
    pub fn bacs_debit(self, bacs_debit: create::BacsDebit) -> Self {
        Self(self.0.with("bacs_debit", bacs_debit))
    }

    /// If this is a `bancontact` PaymentMethod, this hash contains details about the Bancontact payment
    /// method.
    #[inline]
    pub fn bancontact(self, bancontact: create::Bancontact) -> Self {
        Self(self.0.with("bancontact", bancontact))
    }

    /// If this is a `billie` PaymentMethod, this hash contains details about the Billie payment method.
    #[inline]
    pub fn billie(self, billie: create::Billie) -> Self {
        Self(self.0.with("billie", billie))
    }

    /// Billing information associated with the PaymentMethod that may be used or required by particular
    /// types of payment methods.
    #[inline]
    pub fn billing_details(self, billing_details: create::BillingDetails) -> Self {
        Self(self.0.with("billing_details", billing_details))
    }

    /// If this is a `bizum` PaymentMethod, this hash contains details about the Bizum payment method.
    #[inline]
    pub fn bizum(self, bizum: create::Bizum) -> Self {
        Self(self.0.with("bizum", bizum))
    }

    /// If this is a `blik` PaymentMethod, this hash contains details about the BLIK payment method.
    #[inline]
    pub fn blik(self, blik: create::Blik) -> Self {
        Self(self.0.with("blik", blik))
    }

    /// If this is a `boleto` PaymentMethod, this hash contains details about the Boleto payment method.
    #[inline]
    pub fn boleto(self, boleto: create::Boleto) -> Self {
        Self(self.0.with("boleto", boleto))
    }

    /// If this is a `card` PaymentMethod, this hash contains the user's card details. For backwards
    /// compatibility, you can alternatively provide a Stripe token (e.g., for Apple Pay, Amex Express
    /// Checkout, or legacy Checkout) into the card hash with format `card: {token: "tok_visa"}`. When
    /// providing a card number, you must meet the requirements for
    /// [PCI compliance](https://docs.stripe.com/security#validating-pci-compliance). We strongly
    /// recommend using Stripe.js instead of interacting with this API directly.
    #[inline]
    pub fn card(self, card: create::Card) -> Self {
        Self(self.0.with("card", card))
    }

    /// If this is a `cashapp` PaymentMethod, this hash contains details about the Cash App Pay payment
    /// method.
    #[inline]
    pub fn cashapp(self, cashapp: create::Cashapp) -> Self {
        Self(self.0.with("cashapp", cashapp))
    }

    /// If this is a Crypto PaymentMethod, this hash contains details about the Crypto payment method.
    #[inline]
    pub fn crypto(self, crypto: create::Crypto) -> Self {
        Self(self.0.with("crypto", crypto))
    }

    /// If this is a `custom` PaymentMethod, this hash contains details about the Custom payment method.
    #[inline]
    pub fn custom(self, custom: create::Custom) -> Self {
        Self(self.0.with("custom", custom))
    }

    /// The `Customer` to whom the original PaymentMethod is attached.
    #[inline]
    pub fn customer(self, customer: impl Into<crate::ids::CustomerId>) -> Self {
        let customer: crate::ids::CustomerId = customer.into();
        Self(self.0.with("customer", customer))
    }

    /// If this is a `customer_balance` PaymentMethod, this hash contains details about the
    /// CustomerBalance payment method.
    #[inline]
    pub fn customer_balance(self, customer_balance: create::CustomerBalance) -> Self {
        Self(self.0.with("customer_balance", customer_balance))
    }

    /// If this is an `eps` PaymentMethod, this hash contains details about the EPS payment method.
    #[inline]
    pub fn eps(self, eps: create::Eps) -> Self {
        Self(self.0.with("eps", eps))
    }

    /// If this is an `fpx` PaymentMethod, this hash contains details about the FPX payment method.
    #[inline]
    pub fn fpx(self, fpx: create::Fpx) -> Self {
        Self(self.0.with("fpx", fpx))
    }

    /// If this is a `giropay` PaymentMethod, this hash contains details about the Giropay payment
    /// method.
    #[inline]
    pub fn giropay(self, giropay: create::Giropay) -> Self {
        Self(self.0.with("giropay", giropay))
    }

    /// If this is a `grabpay` PaymentMethod, this hash contains details about the GrabPay payment
    /// method.
    #[inline]
    pub fn grabpay(self, grabpay: create::Grabpay) -> Self {
        Self(self.0.with("grabpay", grabpay))
    }

    /// If this is an `ideal` PaymentMethod, this hash contains details about the iDEAL payment method.
    #[inline]
    pub fn ideal(self, ideal: create::Ideal) -> Self {
        Self(self.0.with("ideal", ideal))
    }

    /// If this is an `interac_present` PaymentMethod, this hash contains details about the Interac
    /// Present payment method.
    #[inline]
    pub fn interac_present(self, interac_present: create::InteracPresent) -> Self {
        Self(self.0.with("interac_present", interac_present))
    }

    /// If this is a `kakao_pay` PaymentMethod, this hash contains details about the Kakao Pay payment
    /// method.
    #[inline]
    pub fn kakao_pay(self, kakao_pay: create::KakaoPay) -> Self {
        Self(self.0.with("kakao_pay", kakao_pay))
    }

    /// If this is a `klarna` PaymentMethod, this hash contains details about the Klarna payment method.
    #[inline]
    pub fn klarna(self, klarna: create::Klarna) -> Self {
        Self(self.0.with("klarna", klarna))
    }

    /// If this is a `konbini` PaymentMethod, this hash contains details about the Konbini payment
    /// method.
    #[inline]
    pub fn konbini(self, konbini: create::Konbini) -> Self {
        Self(self.0.with("konbini", konbini))
    }

    /// If this is a `kr_card` PaymentMethod, this hash contains details about the Korean Card payment
    /// method.
    #[inline]
    pub fn kr_card(self, kr_card: create::KrCard) -> Self {
        Self(self.0.with("kr_card", kr_card))
    }

    /// If this is an `Link` PaymentMethod, this hash contains details about the Link payment method
    /// (Link is also known as Onelink in the UK).
    #[inline]
    pub fn link(self, link: create::Link) -> Self {
        Self(self.0.with("link", link))
    }

    /// If this is a MB WAY PaymentMethod, this hash contains details about the MB WAY payment method.
    #[inline]
    pub fn mb_way(self, mb_way: create::MbWay) -> Self {
        Self(self.0.with("mb_way", mb_way))
    }

    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// If this is a `mobilepay` PaymentMethod, this hash contains details about the MobilePay payment
    /// method.
    #[inline]
    pub fn mobilepay(self, mobilepay: create::Mobilepay) -> Self {
        Self(self.0.with("mobilepay", mobilepay))
    }

    /// If this is a `multibanco` PaymentMethod, this hash contains details about the Multibanco payment
    /// method.
    #[inline]
    pub fn multibanco(self, multibanco: create::Multibanco) -> Self {
        Self(self.0.with("multibanco", multibanco))
    }

    /// If this is a `naver_pay` PaymentMethod, this hash contains details about the Naver Pay payment
    /// method.
    #[inline]
    pub fn naver_pay(self, naver_pay: create::NaverPay) -> Self {
        Self(self.0.with("naver_pay", naver_pay))
    }

    /// If this is an nz_bank_account PaymentMethod, this hash contains details about the
    /// nz_bank_account payment method.
    #[inline]
    pub fn nz_bank_account(self, nz_bank_account: create::NzBankAccount) -> Self {
        Self(self.0.with("nz_bank_account", nz_bank_account))
    }

    /// If this is an `oxxo` PaymentMethod, this hash contains details about the OXXO payment method.
    #[inline]
    pub fn oxxo(self, oxxo: create::Oxxo) -> Self {
        Self(self.0.with("oxxo", oxxo))
    }

    /// If this is a `p24` PaymentMethod, this hash contains details about the P24 payment method.
    #[inline]
    pub fn p24(self, p24: create::P24) -> Self {
        Self(self.0.with("p24", p24))
    }

    /// If this is a `pay_by_bank` PaymentMethod, this hash contains details about the PayByBank payment
    /// method.
    #[inline]
    pub fn pay_by_bank(self, pay_by_bank: create::PayByBank) -> Self {
        Self(self.0.with("pay_by_bank", pay_by_bank))
    }

    /// If this is a `payco` PaymentMethod, this hash contains details about the PAYCO payment method.
    #[inline]
    pub fn payco(self, payco: create::Payco) -> Self {
        Self(self.0.with("payco", payco))
    }

    /// The PaymentMethod to share.
    #[inline]
    pub fn payment_method(
        self,
        payment_method: impl Into<crate::ids::PaymentMethodId>,
    ) -> Self {
        let payment_method: crate::ids::PaymentMethodId = payment_method.into();
        Self(self.0.with("payment_method", payment_method))
    }

    /// If this is a `paynow` PaymentMethod, this hash contains details about the PayNow payment method.
    #[inline]
    pub fn paynow(self, paynow: create::Paynow) -> Self {
        Self(self.0.with("paynow", paynow))
    }

    /// If this is a `paypal` PaymentMethod, this hash contains details about the PayPal payment method.
    #[inline]
    pub fn paypal(self, paypal: create::Paypal) -> Self {
        Self(self.0.with("paypal", paypal))
    }

    /// If this is a `payto` PaymentMethod, this hash contains details about the PayTo payment method.
    #[inline]
    pub fn payto(self, payto: create::Payto) -> Self {
        Self(self.0.with("payto", payto))
    }

    /// If this is a `pix` PaymentMethod, this hash contains details about the Pix payment method.
    #[inline]
    pub fn pix(self, pix: create::Pix) -> Self {
        Self(self.0.with("pix", pix))
    }

    /// If this is a `promptpay` PaymentMethod, this hash contains details about the PromptPay payment
    /// method.
    #[inline]
    pub fn promptpay(self, promptpay: create::Promptpay) -> Self {
        Self(self.0.with("promptpay", promptpay))
    }

    /// Options to configure Radar. See [Radar Session](https://docs.stripe.com/radar/radar-session) for
    /// more information.
    #[inline]
    pub fn radar_options(
        self,
        radar_options: crate::charges::create::RadarOptions,
    ) -> Self {
        Self(self.0.with("radar_options", radar_options))
    }

    /// If this is a `revolut_pay` PaymentMethod, this hash contains details about the Revolut Pay
    /// payment method.
    #[inline]
    pub fn revolut_pay(self, revolut_pay: create::RevolutPay) -> Self {
        Self(self.0.with("revolut_pay", revolut_pay))
    }

    /// If this is a `samsung_pay` PaymentMethod, this hash contains details about the SamsungPay
    /// payment method.
    #[inline]
    pub fn samsung_pay(self, samsung_pay: create::SamsungPay) -> Self {
        Self(self.0.with("samsung_pay", samsung_pay))
    }

    /// If this is a `satispay` PaymentMethod, this hash contains details about the Satispay payment
    /// method.
    #[inline]
    pub fn satispay(self, satispay: create::Satispay) -> Self {
        Self(self.0.with("satispay", satispay))
    }

    /// If this is a Scalapay PaymentMethod, this hash contains details about the Scalapay payment
    /// method.
    #[inline]
    pub fn scalapay(self, scalapay: create::Scalapay) -> Self {
        Self(self.0.with("scalapay", scalapay))
    }

    /// If this is a `sepa_debit` PaymentMethod, this hash contains details about the SEPA debit bank
    /// account.
    #[inline]
    pub fn sepa_debit(self, sepa_debit: create::SepaDebit) -> Self {
        Self(self.0.with("sepa_debit", sepa_debit))
    }

    /// If this is a `sofort` PaymentMethod, this hash contains details about the SOFORT payment method.
    #[inline]
    pub fn sofort(self, sofort: create::Sofort) -> Self {
        Self(self.0.with("sofort", sofort))
    }

    /// If this is a Sunbit PaymentMethod, this hash contains details about the Sunbit payment method.
    #[inline]
    pub fn sunbit(self, sunbit: create::Sunbit) -> Self {
        Self(self.0.with("sunbit", sunbit))
    }

    /// If this is a `swish` PaymentMethod, this hash contains details about the Swish payment method.
    #[inline]
    pub fn swish(self, swish: create::Swish) -> Self {
        Self(self.0.with("swish", swish))
    }

    /// If this is a TWINT PaymentMethod, this hash contains details about the TWINT payment method.
    #[inline]
    pub fn twint(self, twint: create::Twint) -> Self {
        Self(self.0.with("twint", twint))
    }

    /// The type of the PaymentMethod. An additional hash is included on the PaymentMethod with a name
    /// matching this value. It contains additional information specific to the PaymentMethod type.
    #[inline]
    pub fn type_(self, type_: create::Type) -> Self {
        Self(self.0.with("type", type_))
    }

    /// If this is a `upi` PaymentMethod, this hash contains details about the UPI payment method.
    #[inline]
    pub fn upi(self, upi: create::Upi) -> Self {
        Self(self.0.with("upi", upi))
    }

    /// If this is an `us_bank_account` PaymentMethod, this hash contains details about the US bank
    /// account payment method.
    #[inline]
    pub fn us_bank_account(self, us_bank_account: create::UsBankAccount) -> Self {
        Self(self.0.with("us_bank_account", us_bank_account))
    }

    /// If this is an `wechat_pay` PaymentMethod, this hash contains details about the wechat_pay
    /// payment method.
    #[inline]
    pub fn wechat_pay(self, wechat_pay: create::WechatPay) -> Self {
        Self(self.0.with("wechat_pay", wechat_pay))
    }

    /// If this is a `zip` PaymentMethod, this hash contains details about the Zip payment method.
    #[inline]
    pub fn zip(self, zip: create::Zip) -> Self {
        Self(self.0.with("zip", zip))
    }
}

#[cfg(feature = "payment_methods")]
rt::operation! {
    /// The request of [`detach`]: `POST /v1/payment_methods/{payment_method}/detach`.
    pub struct DetachRequest -> crate::PaymentMethod, expand;
}

#[cfg(feature = "payment_methods")]
/// Detach a PaymentMethod from a Customer.
///
/// Detaches a PaymentMethod object from a Customer. After a PaymentMethod is detached, it can no
/// longer be used for a payment or re-attached to a Customer.
///
/// `POST /v1/payment_methods/{payment_method}/detach`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::payment_methods::detach("PAYMENT_METHOD_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn detach(payment_method: impl Into<crate::ids::PaymentMethodId>) -> DetachRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostPaymentMethodsPaymentMethodDetach",
        method: rt::Method::Post,
        path: "/v1/payment_methods/{payment_method}/detach",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let payment_method: crate::ids::PaymentMethodId = payment_method.into();
    DetachRequest(rt::Request::new(OPERATION, &[payment_method.as_str()]))
}

#[cfg(feature = "payment_methods")]
rt::operation! {
    /// The request of [`list`]: `GET /v1/payment_methods`.
    pub struct ListRequest -> rt::List<crate::PaymentMethod>, paged, expand;
}

#[cfg(feature = "payment_methods")]
/// List PaymentMethods.
///
/// Returns a list of all PaymentMethods.
///
/// `GET /v1/payment_methods`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::payment_methods::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetPaymentMethods",
        method: rt::Method::Get,
        path: "/v1/payment_methods",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

#[cfg(feature = "payment_methods")]
impl ListRequest {
    /// This field indicates whether this payment method can be shown again to its customer in a
    /// checkout flow. Stripe products such as Checkout and Elements use this field to determine whether
    /// a payment method can be shown as a saved payment method in a checkout flow.
    #[inline]
    pub fn allow_redisplay(self, allow_redisplay: crate::card::AllowRedisplay) -> Self {
        Self(self.0.with("allow_redisplay", allow_redisplay))
    }

    /// The ID of the customer whose PaymentMethods will be retrieved.
    #[inline]
    pub fn customer(self, customer: impl Into<crate::ids::CustomerId>) -> Self {
        let customer: crate::ids::CustomerId = customer.into();
        Self(self.0.with("customer", customer))
    }

    /// The ID of the Account whose PaymentMethods will be retrieved.
    #[inline]
    pub fn customer_account(self, customer_account: impl Into<String>) -> Self {
        Self(self.0.with("customer_account", rt::Value::text(customer_account)))
    }

    /// A cursor for use in pagination. `ending_before` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, starting with `obj_bar`,
    /// your subsequent call can include `ending_before=obj_bar` in order to fetch the previous page of
    /// the list.
    #[inline]
    pub fn ending_before(self, ending_before: impl Into<String>) -> Self {
        Self(self.0.with("ending_before", rt::Value::text(ending_before)))
    }

    /// A limit on the number of objects to be returned. Limit can range between 1 and 100, and the
    /// default is 10.
    #[inline]
    pub fn limit(self, limit: impl Into<rt::Count>) -> Self {
        let limit: rt::Count = limit.into();
        Self(self.0.with("limit", limit))
    }

    /// A cursor for use in pagination. `starting_after` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, ending with `obj_foo`,
    /// your subsequent call can include `starting_after=obj_foo` in order to fetch the next page of the
    /// list.
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        Self(self.0.with("starting_after", rt::Value::text(starting_after)))
    }

    /// Filters the list by the object `type` field. Unfiltered, the list returns all payment method
    /// types except `custom`. If your integration expects only one type of payment method in the
    /// response, specify that type value in the request to reduce your payload.
    #[inline]
    pub fn type_(self, type_: create::Type) -> Self {
        Self(self.0.with("type", type_))
    }
}

#[cfg(feature = "payment_methods")]
rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/payment_methods/{payment_method}`.
    pub struct RetrieveRequest -> crate::PaymentMethod, expand;
}

#[cfg(feature = "payment_methods")]
/// Retrieve a PaymentMethod.
///
/// Retrieves a PaymentMethod object attached to the StripeAccount. To retrieve a payment method
/// attached to a Customer, you should use
/// [Retrieve a Customer’s PaymentMethods](https://docs.stripe.com/api/payment_methods/customer)
///
/// `GET /v1/payment_methods/{payment_method}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::payment_methods::retrieve("PAYMENT_METHOD_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(
    payment_method: impl Into<crate::ids::PaymentMethodId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetPaymentMethodsPaymentMethod",
        method: rt::Method::Get,
        path: "/v1/payment_methods/{payment_method}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let payment_method: crate::ids::PaymentMethodId = payment_method.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[payment_method.as_str()]))
}

#[cfg(feature = "payment_methods")]
rt::operation! {
    /// The request of [`update`]: `POST /v1/payment_methods/{payment_method}`.
    pub struct UpdateRequest -> crate::PaymentMethod, expand;
}

#[cfg(feature = "payment_methods")]
/// Update a PaymentMethod.
///
/// Updates a PaymentMethod object. A PaymentMethod must be attached to a customer to be updated.
///
/// `POST /v1/payment_methods/{payment_method}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::payment_methods::update("PAYMENT_METHOD_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(payment_method: impl Into<crate::ids::PaymentMethodId>) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostPaymentMethodsPaymentMethod",
        method: rt::Method::Post,
        path: "/v1/payment_methods/{payment_method}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let payment_method: crate::ids::PaymentMethodId = payment_method.into();
    UpdateRequest(rt::Request::new(OPERATION, &[payment_method.as_str()]))
}

#[cfg(feature = "payment_methods")]
impl UpdateRequest {
    /// This field indicates whether this payment method can be shown again to its customer in a
    /// checkout flow. Stripe products such as Checkout and Elements use this field to determine whether
    /// a payment method can be shown as a saved payment method in a checkout flow. The field defaults
    /// to `unspecified`.
    #[inline]
    pub fn allow_redisplay(self, allow_redisplay: crate::card::AllowRedisplay) -> Self {
        Self(self.0.with("allow_redisplay", allow_redisplay))
    }

    /// Billing information associated with the PaymentMethod that may be used or required by particular
    /// types of payment methods.
    #[inline]
    pub fn billing_details(self, billing_details: create::BillingDetails) -> Self {
        Self(self.0.with("billing_details", billing_details))
    }

    /// If this is a `card` PaymentMethod, this hash contains the user's card details.
    #[inline]
    pub fn card(self, card: update::Card) -> Self {
        Self(self.0.with("card", card))
    }

    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }

    /// If this is a `payto` PaymentMethod, this hash contains details about the PayTo payment method.
    #[inline]
    pub fn payto(self, payto: create::Payto) -> Self {
        Self(self.0.with("payto", payto))
    }

    /// If this is an `us_bank_account` PaymentMethod, this hash contains details about the US bank
    /// account payment method.
    #[inline]
    pub fn us_bank_account(self, us_bank_account: update::UsBankAccount) -> Self {
        Self(self.0.with("us_bank_account", us_bank_account))
    }
}
