// Written by `cargo xtask generate`. Do not edit.
//! The operations of `charges`.

#[cfg(any(feature = "charges", feature = "payment_intents"))]
pub mod capture;
pub mod create;
#[cfg(feature = "charges")]
pub mod dispute;
#[cfg(feature = "charges")]
pub mod refund;
#[cfg(feature = "charges")]
pub mod refunds;
#[cfg(feature = "charges")]
pub mod update;

#[cfg(feature = "charges")]
rt::operation! {
    /// The request of [`capture`]: `POST /v1/charges/{charge}/capture`.
    pub struct CaptureRequest -> crate::Charge, expand;
}

#[cfg(feature = "charges")]
/// Capture a payment.
///
/// Capture the payment of an existing, uncaptured charge that was created with the `capture` option
/// set to false.
///
/// Uncaptured payments expire a set number of days after they are created
/// ([7 by default](https://docs.stripe.com/charges/placing-a-hold)), after which they are marked as
/// refunded and capture attempts will fail.
///
/// Don’t use this method to capture a PaymentIntent-initiated charge. Use
/// [Capture a PaymentIntent](https://docs.stripe.com/api/payment_intents/capture).
///
/// `POST /v1/charges/{charge}/capture`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::charges::capture("CHARGE_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn capture(charge: impl Into<crate::ids::ChargeId>) -> CaptureRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostChargesChargeCapture",
        method: rt::Method::Post,
        path: "/v1/charges/{charge}/capture",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let charge: crate::ids::ChargeId = charge.into();
    CaptureRequest(rt::Request::new(OPERATION, &[charge.as_str()]))
}

#[cfg(feature = "charges")]
impl CaptureRequest {
    /// The amount to capture, which must be less than or equal to the original amount.
    #[inline]
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }

    /// An application fee to add on to this charge.
    #[inline]
    pub fn application_fee(self, application_fee: i64) -> Self {
        Self(self.0.with("application_fee", application_fee))
    }

    /// An application fee amount to add on to this charge, which must be less than or equal to the
    /// original amount.
    #[inline]
    pub fn application_fee_amount(self, application_fee_amount: i64) -> Self {
        Self(self.0.with("application_fee_amount", application_fee_amount))
    }

    /// The email address to send this charge's receipt to. This will override the previously-specified
    /// email address for this charge, if one was set. Receipts will not be sent in test mode.
    #[inline]
    pub fn receipt_email(self, receipt_email: impl Into<String>) -> Self {
        Self(self.0.with("receipt_email", rt::Value::text(receipt_email)))
    }

    /// For a non-card charge, text that appears on the customer's statement as the statement
    /// descriptor. This value overrides the account's default statement descriptor. For information
    /// about requirements, including the 22-character limit, see
    /// [the Statement Descriptor docs](https://docs.stripe.com/get-started/account/statement-descriptors).
    ///
    /// For a card charge, this value is ignored unless you don't specify a
    /// `statement_descriptor_suffix`, in which case this value is used as the suffix.
    #[inline]
    pub fn statement_descriptor(self, statement_descriptor: impl Into<String>) -> Self {
        Self(self.0.with("statement_descriptor", rt::Value::text(statement_descriptor)))
    }

    /// Provides information about a card charge. Concatenated to the account's
    /// [statement descriptor prefix](https://docs.stripe.com/get-started/account/statement-descriptors#static)
    /// to form the complete statement descriptor that appears on the customer's statement. If the
    /// account has no prefix value, the suffix is concatenated to the account's statement descriptor.
    #[inline]
    pub fn statement_descriptor_suffix(
        self,
        statement_descriptor_suffix: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "statement_descriptor_suffix",
                    rt::Value::text(statement_descriptor_suffix),
                ),
        )
    }

    /// An optional dictionary including the account to automatically transfer to as part of a
    /// destination charge.
    /// [See the Connect documentation](https://docs.stripe.com/connect/destination-charges) for
    /// details.
    #[inline]
    pub fn transfer_data(self, transfer_data: capture::TransferData) -> Self {
        Self(self.0.with("transfer_data", transfer_data))
    }

    /// A string that identifies this transaction as part of a group. `transfer_group` may only be
    /// provided if it has not been set. See the
    /// [Connect documentation](https://docs.stripe.com/connect/separate-charges-and-transfers#transfer-options)
    /// for details.
    #[inline]
    pub fn transfer_group(self, transfer_group: impl Into<String>) -> Self {
        Self(self.0.with("transfer_group", rt::Value::text(transfer_group)))
    }
}

#[cfg(feature = "charges")]
rt::operation! {
    /// The request of [`create`]: `POST /v1/charges`.
    pub struct CreateRequest -> crate::Charge, expand;
}

#[cfg(feature = "charges")]
/// This method is no longer recommended—use the
/// [Payment Intents API](https://docs.stripe.com/api/payment_intents) to initiate a new payment
/// instead. Confirmation of the PaymentIntent creates the `Charge` object used to request payment.
///
/// `POST /v1/charges`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::charges::create().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create() -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostCharges",
        method: rt::Method::Post,
        path: "/v1/charges",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CreateRequest(rt::Request::new(OPERATION, &[]))
}

#[cfg(feature = "charges")]
impl CreateRequest {
    /// Amount intended to be collected by this payment. A positive integer representing how much to
    /// charge in the [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal) (e.g.,
    /// 100 cents to charge $1.00 or 100 to charge ¥100, a zero-decimal currency). The minimum amount is
    /// $0.50 US or
    /// [equivalent in charge currency](https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts).
    /// The amount value supports up to eight digits (e.g., a value of 99999999 for a USD charge of
    /// $999,999.99).
    #[inline]
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }

    /// Sets `application_fee`.
    #[inline]
    pub fn application_fee(self, application_fee: i64) -> Self {
        Self(self.0.with("application_fee", application_fee))
    }

    /// A fee in cents (or local equivalent) that will be applied to the charge and transferred to the
    /// application owner's Stripe account. The request must be made with an OAuth key or the
    /// `Stripe-Account` header in order to take an application fee. For more information, see the
    /// application fees [documentation](https://docs.stripe.com/connect/direct-charges#collect-fees).
    #[inline]
    pub fn application_fee_amount(self, application_fee_amount: i64) -> Self {
        Self(self.0.with("application_fee_amount", application_fee_amount))
    }

    /// Whether to immediately capture the charge. Defaults to `true`. When `false`, the charge issues
    /// an authorization (or pre-authorization), and will need to be
    /// [captured](https://docs.stripe.com/api#capture_charge) later. Uncaptured charges expire after a
    /// set number of days (7 by default). For more information, see the
    /// [authorizing charges and settling later](https://docs.stripe.com/charges/placing-a-hold)
    /// documentation.
    #[inline]
    pub fn capture(self, capture: bool) -> Self {
        Self(self.0.with("capture", capture))
    }

    /// A token, like the ones returned by [Stripe.js](https://docs.stripe.com/js).
    #[inline]
    pub fn card(self, card: impl Into<CreateCardOrToken>) -> Self {
        let card: CreateCardOrToken = card.into();
        Self(self.0.with("card", card))
    }

    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    #[inline]
    pub fn currency(self, currency: impl Into<rt::Currency>) -> Self {
        let currency: rt::Currency = currency.into();
        Self(self.0.with("currency", currency))
    }

    /// The ID of an existing customer that will be charged in this request.
    #[inline]
    pub fn customer(self, customer: impl Into<crate::ids::CustomerId>) -> Self {
        let customer: crate::ids::CustomerId = customer.into();
        Self(self.0.with("customer", customer))
    }

    /// An arbitrary string which you can attach to a `Charge` object. It is displayed when in the web
    /// interface alongside the charge. Note that if you use Stripe to send automatic email receipts to
    /// your customers, your receipt emails will include the `description` of the charge(s) that they
    /// are describing.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
    }

    /// Sets `destination`.
    #[inline]
    pub fn destination(self, destination: impl Into<CreateDestinationOrToken>) -> Self {
        let destination: CreateDestinationOrToken = destination.into();
        Self(self.0.with("destination", destination))
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

    /// The Stripe account ID for which these funds are intended. You can specify the business of record
    /// as the connected account using the `on_behalf_of` attribute on the charge. For details, see
    /// [Creating Separate Charges and Transfers](https://docs.stripe.com/connect/separate-charges-and-transfers#settlement-merchant).
    #[inline]
    pub fn on_behalf_of(self, on_behalf_of: impl Into<crate::ids::AccountId>) -> Self {
        let on_behalf_of: crate::ids::AccountId = on_behalf_of.into();
        Self(self.0.with("on_behalf_of", on_behalf_of))
    }

    /// Options to configure Radar. See [Radar Session](https://docs.stripe.com/radar/radar-session) for
    /// more information.
    #[inline]
    pub fn radar_options(self, radar_options: create::RadarOptions) -> Self {
        Self(self.0.with("radar_options", radar_options))
    }

    /// The email address to which this charge's [receipt](https://docs.stripe.com/dashboard/receipts)
    /// will be sent. The receipt will not be sent until the charge is paid, and no receipts will be
    /// sent for test mode charges. If this charge is for a
    /// [Customer](https://docs.stripe.com/api/customers/object), the email address specified here will
    /// override the customer's email address. If `receipt_email` is specified for a charge in live
    /// mode, a receipt will be sent regardless of your
    /// [email settings](https://dashboard.stripe.com/account/emails).
    #[inline]
    pub fn receipt_email(self, receipt_email: impl Into<String>) -> Self {
        Self(self.0.with("receipt_email", rt::Value::text(receipt_email)))
    }

    /// Shipping information for the charge. Helps prevent fraud on charges for physical goods.
    #[inline]
    pub fn shipping(self, shipping: create::Shipping) -> Self {
        Self(self.0.with("shipping", shipping))
    }

    /// A payment source to be charged. This can be the ID of a
    /// [card](https://docs.stripe.com/api#cards) (i.e., credit or debit card), a
    /// [bank account](https://docs.stripe.com/api#bank_accounts), a
    /// [source](https://docs.stripe.com/api#sources), a [token](https://docs.stripe.com/api#tokens), or
    /// a
    /// [connected account](https://docs.stripe.com/connect/account-debits#charging-a-connected-account).
    /// For certain sources---namely, [cards](https://docs.stripe.com/api#cards),
    /// [bank accounts](https://docs.stripe.com/api#bank_accounts), and attached
    /// [sources](https://docs.stripe.com/api#sources)---you must also pass the ID of the associated
    /// customer.
    #[inline]
    pub fn source(self, source: impl Into<String>) -> Self {
        Self(self.0.with("source", rt::Value::text(source)))
    }

    /// For a non-card charge, text that appears on the customer's statement as the statement
    /// descriptor. This value overrides the account's default statement descriptor. For information
    /// about requirements, including the 22-character limit, see
    /// [the Statement Descriptor docs](https://docs.stripe.com/get-started/account/statement-descriptors).
    ///
    /// For a card charge, this value is ignored unless you don't specify a
    /// `statement_descriptor_suffix`, in which case this value is used as the suffix.
    #[inline]
    pub fn statement_descriptor(self, statement_descriptor: impl Into<String>) -> Self {
        Self(self.0.with("statement_descriptor", rt::Value::text(statement_descriptor)))
    }

    /// Provides information about a card charge. Concatenated to the account's
    /// [statement descriptor prefix](https://docs.stripe.com/get-started/account/statement-descriptors#static)
    /// to form the complete statement descriptor that appears on the customer's statement. If the
    /// account has no prefix value, the suffix is concatenated to the account's statement descriptor.
    #[inline]
    pub fn statement_descriptor_suffix(
        self,
        statement_descriptor_suffix: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "statement_descriptor_suffix",
                    rt::Value::text(statement_descriptor_suffix),
                ),
        )
    }

    /// An optional dictionary including the account to automatically transfer to as part of a
    /// destination charge.
    /// [See the Connect documentation](https://docs.stripe.com/connect/destination-charges) for
    /// details.
    #[inline]
    pub fn transfer_data(self, transfer_data: create::TransferData) -> Self {
        Self(self.0.with("transfer_data", transfer_data))
    }

    /// A string that identifies this transaction as part of a group. For details, see
    /// [Grouping transactions](https://docs.stripe.com/connect/separate-charges-and-transfers#transfer-options).
    #[inline]
    pub fn transfer_group(self, transfer_group: impl Into<String>) -> Self {
        Self(self.0.with("transfer_group", rt::Value::text(transfer_group)))
    }
}

#[cfg(feature = "charges")]
rt::operation! {
    /// The request of [`list`]: `GET /v1/charges`.
    pub struct ListRequest -> rt::List<crate::Charge>, paged, expand;
}

#[cfg(feature = "charges")]
/// List all charges.
///
/// Returns a list of charges you’ve previously created. The charges are returned in sorted order,
/// with the most recent charges appearing first.
///
/// `GET /v1/charges`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::charges::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetCharges",
        method: rt::Method::Get,
        path: "/v1/charges",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

#[cfg(feature = "charges")]
impl ListRequest {
    /// Only return charges that were created during the given date interval.
    #[inline]
    pub fn created(self, created: impl Into<rt::Range<rt::Timestamp>>) -> Self {
        let created: rt::Range<rt::Timestamp> = created.into();
        Self(self.0.with("created", created))
    }

    /// Only return charges for the customer specified by this customer ID.
    #[inline]
    pub fn customer(self, customer: impl Into<crate::ids::CustomerId>) -> Self {
        let customer: crate::ids::CustomerId = customer.into();
        Self(self.0.with("customer", customer))
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

    /// Only return charges that were created by the PaymentIntent specified by this PaymentIntent ID.
    #[inline]
    pub fn payment_intent(
        self,
        payment_intent: impl Into<crate::ids::PaymentIntentId>,
    ) -> Self {
        let payment_intent: crate::ids::PaymentIntentId = payment_intent.into();
        Self(self.0.with("payment_intent", payment_intent))
    }

    /// A cursor for use in pagination. `starting_after` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, ending with `obj_foo`,
    /// your subsequent call can include `starting_after=obj_foo` in order to fetch the next page of the
    /// list.
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        Self(self.0.with("starting_after", rt::Value::text(starting_after)))
    }

    /// Only return charges for this transfer group, limited to 100.
    #[inline]
    pub fn transfer_group(self, transfer_group: impl Into<String>) -> Self {
        Self(self.0.with("transfer_group", rt::Value::text(transfer_group)))
    }
}

#[cfg(feature = "charges")]
rt::operation! {
    /// The request of [`refund`]: `POST /v1/charges/{charge}/refund`.
    pub struct RefundRequest -> crate::Charge, expand;
}

#[cfg(feature = "charges")]
/// Create a refund.
///
/// When you create a new refund, you must specify either a Charge or a PaymentIntent object.
///
/// This action refunds a previously created charge that’s not refunded yet. Funds are refunded to
/// the credit or debit card that’s originally charged.
///
/// You can optionally refund only part of a charge. You can repeat this until the entire charge is
/// refunded.
///
/// After you entirely refund a charge, you can’t refund it again. This method raises an error when
/// it’s called on an already-refunded charge, or when you attempt to refund more money than is left
/// on a charge.
///
/// `POST /v1/charges/{charge}/refund`
///
/// - `charge`: The identifier of the charge to refund.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::charges::refund("CHARGE_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn refund(charge: impl Into<crate::ids::ChargeId>) -> RefundRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostChargesChargeRefund",
        method: rt::Method::Post,
        path: "/v1/charges/{charge}/refund",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let charge: crate::ids::ChargeId = charge.into();
    RefundRequest(rt::Request::new(OPERATION, &[charge.as_str()]))
}

#[cfg(feature = "charges")]
impl RefundRequest {
    /// A positive integer in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal) representing how much
    /// of this charge to refund. Can refund only up to the remaining, unrefunded amount of the charge.
    #[inline]
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }

    /// For payment methods without native refund support (e.g., Konbini, PromptPay), use this email
    /// from the customer to receive refund instructions.
    #[inline]
    pub fn instructions_email(self, instructions_email: impl Into<String>) -> Self {
        Self(self.0.with("instructions_email", rt::Value::text(instructions_email)))
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

    /// The identifier of the PaymentIntent to refund.
    #[inline]
    pub fn payment_intent(
        self,
        payment_intent: impl Into<crate::ids::PaymentIntentId>,
    ) -> Self {
        let payment_intent: crate::ids::PaymentIntentId = payment_intent.into();
        Self(self.0.with("payment_intent", payment_intent))
    }

    /// String indicating the reason for the refund. If set, possible values are `duplicate`,
    /// `fraudulent`, and `requested_by_customer`. If you believe the charge to be fraudulent,
    /// specifying `fraudulent` as the reason will add the associated card and email to your
    /// [block lists](https://docs.stripe.com/radar/lists), and will also help us improve our fraud
    /// detection algorithms.
    #[inline]
    pub fn reason(
        self,
        reason: crate::terminal_reader::action::refund_payment::Reason,
    ) -> Self {
        Self(self.0.with("reason", reason))
    }

    /// Boolean indicating whether the application fee should be refunded when refunding this charge. If
    /// a full charge refund is given, the full application fee will be refunded. Otherwise, the
    /// application fee will be refunded in an amount proportional to the amount of the charge refunded.
    /// An application fee can be refunded only by the application that created the charge.
    #[inline]
    pub fn refund_application_fee(self, refund_application_fee: bool) -> Self {
        Self(self.0.with("refund_application_fee", refund_application_fee))
    }

    /// Boolean indicating whether the transfer should be reversed when refunding this charge. The
    /// transfer will be reversed proportionally to the amount being refunded (either the entire or
    /// partial amount).
    ///
    /// A transfer can be reversed only by the application that created the charge.
    #[inline]
    pub fn reverse_transfer(self, reverse_transfer: bool) -> Self {
        Self(self.0.with("reverse_transfer", reverse_transfer))
    }
}

#[cfg(feature = "charges")]
rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/charges/{charge}`.
    pub struct RetrieveRequest -> crate::Charge, expand;
}

#[cfg(feature = "charges")]
/// Retrieve a charge.
///
/// Retrieves the details of a charge that has previously been created. Supply the unique charge ID
/// that was returned from your previous request, and Stripe will return the corresponding charge
/// information. The same information is returned when creating or refunding the charge.
///
/// `GET /v1/charges/{charge}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::charges::retrieve("CHARGE_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(charge: impl Into<crate::ids::ChargeId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetChargesCharge",
        method: rt::Method::Get,
        path: "/v1/charges/{charge}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let charge: crate::ids::ChargeId = charge.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[charge.as_str()]))
}

#[cfg(feature = "charges")]
rt::operation! {
    /// The request of [`search`]: `GET /v1/charges/search`.
    pub struct SearchRequest -> rt::SearchResult<crate::Charge>, paged, expand;
}

#[cfg(feature = "charges")]
/// Search charges.
///
/// Search for charges you’ve previously created using Stripe’s
/// [Search Query Language](https://docs.stripe.com/search#search-query-language). Don’t use search
/// in read-after-write flows where strict consistency is necessary. Under normal operating
/// conditions, data is searchable in less than a minute. Occasionally, propagation of new or
/// updated data can be up to an hour behind during outages. Search functionality is not available
/// to merchants in India.
///
/// `GET /v1/charges/search`
///
/// - `query`: The search query string. See
///   [search query language](https://docs.stripe.com/search#search-query-language) and the list of
///   supported [query fields for charges](https://docs.stripe.com/search#query-fields-for-charges).
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::charges::search("QUERY").stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn search(query: impl Into<String>) -> SearchRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetChargesSearch",
        method: rt::Method::Get,
        path: "/v1/charges/search",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    SearchRequest(rt::Request::new(OPERATION, &[]).with("query", rt::Value::text(query)))
}

#[cfg(feature = "charges")]
impl SearchRequest {
    /// A limit on the number of objects to be returned. Limit can range between 1 and 100, and the
    /// default is 10.
    #[inline]
    pub fn limit(self, limit: impl Into<rt::Count>) -> Self {
        let limit: rt::Count = limit.into();
        Self(self.0.with("limit", limit))
    }

    /// A cursor for pagination across multiple pages of results. Don't include this parameter on the
    /// first call. Use the next_page value returned in a previous response to request subsequent
    /// results.
    #[inline]
    pub fn page(self, page: impl Into<String>) -> Self {
        Self(self.0.with("page", rt::Value::text(page)))
    }
}

#[cfg(feature = "charges")]
rt::operation! {
    /// The request of [`update`]: `POST /v1/charges/{charge}`.
    pub struct UpdateRequest -> crate::Charge, expand;
}

#[cfg(feature = "charges")]
/// Update a charge.
///
/// Updates the specified charge by setting the values of the parameters passed. Any parameters not
/// provided will be left unchanged.
///
/// `POST /v1/charges/{charge}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::charges::update("CHARGE_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(charge: impl Into<crate::ids::ChargeId>) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostChargesCharge",
        method: rt::Method::Post,
        path: "/v1/charges/{charge}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let charge: crate::ids::ChargeId = charge.into();
    UpdateRequest(rt::Request::new(OPERATION, &[charge.as_str()]))
}

#[cfg(feature = "charges")]
impl UpdateRequest {
    /// The ID of an existing customer that will be associated with this request. This field may only be
    /// updated if there is no existing associated customer with this charge.
    #[inline]
    pub fn customer(self, customer: impl Into<crate::ids::CustomerId>) -> Self {
        let customer: crate::ids::CustomerId = customer.into();
        Self(self.0.with("customer", customer))
    }

    /// An arbitrary string which you can attach to a charge object. It is displayed when in the web
    /// interface alongside the charge. Note that if you use Stripe to send automatic email receipts to
    /// your customers, your receipt emails will include the `description` of the charge(s) that they
    /// are describing.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
    }

    /// A set of key-value pairs you can attach to a charge giving information about its riskiness. If
    /// you believe a charge is fraudulent, include a `user_report` key with a value of `fraudulent`. If
    /// you believe a charge is safe, include a `user_report` key with a value of `safe`. Stripe will
    /// use the information you send to improve our fraud detection algorithms.
    #[inline]
    pub fn fraud_details(self, fraud_details: update::FraudDetails) -> Self {
        Self(self.0.with("fraud_details", fraud_details))
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

    /// This is the email address that the receipt for this charge will be sent to. If this field is
    /// updated, then a new email receipt will be sent to the updated address.
    #[inline]
    pub fn receipt_email(self, receipt_email: impl Into<String>) -> Self {
        Self(self.0.with("receipt_email", rt::Value::text(receipt_email)))
    }

    /// Shipping information for the charge. Helps prevent fraud on charges for physical goods.
    #[inline]
    pub fn shipping(self, shipping: create::Shipping) -> Self {
        Self(self.0.with("shipping", shipping))
    }

    /// A string that identifies this transaction as part of a group. `transfer_group` may only be
    /// provided if it has not been set. See the
    /// [Connect documentation](https://docs.stripe.com/connect/separate-charges-and-transfers#transfer-options)
    /// for details.
    #[inline]
    pub fn transfer_group(self, transfer_group: impl Into<String>) -> Self {
        Self(self.0.with("transfer_group", rt::Value::text(transfer_group)))
    }
}

#[cfg(feature = "charges")]
/// A token, like the ones returned by [Stripe.js](https://docs.stripe.com/js).
///
/// A value for `card` of [`charges::create`](fn@crate::charges::create).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateCardOrToken {
    /// The parameters of a `card`.
    Card(create::Card),
    /// A token or an id.
    Id(String),
}

#[cfg(feature = "charges")]
impl From<create::Card> for CreateCardOrToken {
    #[inline]
    fn from(value: create::Card) -> Self {
        Self::Card(value)
    }
}

#[cfg(feature = "charges")]
impl From<String> for CreateCardOrToken {
    #[inline]
    fn from(value: String) -> Self {
        Self::Id(value)
    }
}

#[cfg(feature = "charges")]
impl From<&str> for CreateCardOrToken {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Id(value.into())
    }
}

#[cfg(feature = "charges")]
impl<M> From<&rt::Id<M>> for CreateCardOrToken {
    #[inline]
    fn from(value: &rt::Id<M>) -> Self {
        Self::Id(value.into())
    }
}

#[cfg(feature = "charges")]
impl From<CreateCardOrToken> for rt::Value {
    #[inline]
    fn from(choice: CreateCardOrToken) -> Self {
        match choice {
            CreateCardOrToken::Card(value) => Self::from(value),
            CreateCardOrToken::Id(value) => Self::from(value),
        }
    }
}

#[cfg(feature = "charges")]
/// A value for `destination` of [`charges::create`](fn@crate::charges::create).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateDestinationOrToken {
    /// The parameters of a `destination`.
    Destination(create::Destination),
    /// A token or an id.
    Id(String),
}

#[cfg(feature = "charges")]
impl From<create::Destination> for CreateDestinationOrToken {
    #[inline]
    fn from(value: create::Destination) -> Self {
        Self::Destination(value)
    }
}

#[cfg(feature = "charges")]
impl From<String> for CreateDestinationOrToken {
    #[inline]
    fn from(value: String) -> Self {
        Self::Id(value)
    }
}

#[cfg(feature = "charges")]
impl From<&str> for CreateDestinationOrToken {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Id(value.into())
    }
}

#[cfg(feature = "charges")]
impl<M> From<&rt::Id<M>> for CreateDestinationOrToken {
    #[inline]
    fn from(value: &rt::Id<M>) -> Self {
        Self::Id(value.into())
    }
}

#[cfg(feature = "charges")]
impl From<CreateDestinationOrToken> for rt::Value {
    #[inline]
    fn from(choice: CreateDestinationOrToken) -> Self {
        match choice {
            CreateDestinationOrToken::Destination(value) => Self::from(value),
            CreateDestinationOrToken::Id(value) => Self::from(value),
        }
    }
}
