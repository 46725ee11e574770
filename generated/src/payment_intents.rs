// Written by `cargo xtask generate`. Do not edit.
//! The operations of `payment_intents`.

#[cfg(feature = "payment_intents")]
pub mod amount_details_line_items;
#[cfg(feature = "payment_intents")]
pub mod cancel;
#[cfg(feature = "payment_intents")]
pub mod capture;
#[cfg(feature = "payment_intents")]
pub mod confirm;
pub mod create;
#[cfg(feature = "payment_intents")]
pub mod increment_authorization;
#[cfg(feature = "payment_intents")]
pub mod update;

#[cfg(feature = "payment_intents")]
rt::operation! {
    /// The request of [`apply_customer_balance`]: `POST /v1/payment_intents/{intent}/apply_customer_balance`.
    pub struct ApplyCustomerBalanceRequest -> crate::PaymentIntent, expand;
}

#[cfg(feature = "payment_intents")]
/// Reconcile a customer_balance PaymentIntent.
///
/// Manually reconcile the remaining amount for a `customer_balance` PaymentIntent.
///
/// `POST /v1/payment_intents/{intent}/apply_customer_balance`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::payment_intents::apply_customer_balance("INTENT_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn apply_customer_balance(
    intent: impl Into<crate::ids::PaymentIntentId>,
) -> ApplyCustomerBalanceRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostPaymentIntentsIntentApplyCustomerBalance",
        method: rt::Method::Post,
        path: "/v1/payment_intents/{intent}/apply_customer_balance",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let intent: crate::ids::PaymentIntentId = intent.into();
    ApplyCustomerBalanceRequest(rt::Request::new(OPERATION, &[intent.as_str()]))
}

#[cfg(feature = "payment_intents")]
impl ApplyCustomerBalanceRequest {
    /// Amount that you intend to apply to this PaymentIntent from the customer’s cash balance. If the
    /// PaymentIntent was created by an Invoice, the full amount of the PaymentIntent is applied
    /// regardless of this parameter.
    ///
    /// A positive integer representing how much to charge in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal) (for example, 100
    /// cents to charge 1 USD or 100 to charge 100 JPY, a zero-decimal currency). The maximum amount is
    /// the amount of the PaymentIntent.
    ///
    /// When you omit the amount, it defaults to the remaining amount requested on the PaymentIntent.
    #[inline]
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }

    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    #[inline]
    pub fn currency(self, currency: impl Into<rt::Currency>) -> Self {
        let currency: rt::Currency = currency.into();
        Self(self.0.with("currency", currency))
    }
}

#[cfg(feature = "payment_intents")]
rt::operation! {
    /// The request of [`cancel`]: `POST /v1/payment_intents/{intent}/cancel`.
    pub struct CancelRequest -> crate::PaymentIntent, expand;
}

#[cfg(feature = "payment_intents")]
/// Cancel a PaymentIntent.
///
/// You can cancel a PaymentIntent object when it’s in one of these statuses:
/// `requires_payment_method`, `requires_capture`, `requires_confirmation`, `requires_action` or,
/// [in rare cases](https://docs.stripe.com/payments/intents), `processing`.
///
/// After it’s canceled, no additional charges are made by the PaymentIntent and any operations on
/// the PaymentIntent fail with an error. For PaymentIntents with a `status` of `requires_capture`,
/// the remaining `amount_capturable` is automatically refunded.
///
/// You can directly cancel the PaymentIntent for a Checkout Session only when the PaymentIntent has
/// a status of `requires_capture`. Otherwise, you must
/// [expire the Checkout Session](https://docs.stripe.com/api/checkout/sessions/expire).
///
/// `POST /v1/payment_intents/{intent}/cancel`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::payment_intents::cancel("INTENT_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn cancel(intent: impl Into<crate::ids::PaymentIntentId>) -> CancelRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostPaymentIntentsIntentCancel",
        method: rt::Method::Post,
        path: "/v1/payment_intents/{intent}/cancel",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let intent: crate::ids::PaymentIntentId = intent.into();
    CancelRequest(rt::Request::new(OPERATION, &[intent.as_str()]))
}

#[cfg(feature = "payment_intents")]
impl CancelRequest {
    /// Reason for canceling this PaymentIntent. Possible values are: `duplicate`, `fraudulent`,
    /// `requested_by_customer`, or `abandoned`
    #[inline]
    pub fn cancellation_reason(
        self,
        cancellation_reason: cancel::CancellationReason,
    ) -> Self {
        Self(self.0.with("cancellation_reason", cancellation_reason))
    }
}

#[cfg(feature = "payment_intents")]
rt::operation! {
    /// The request of [`capture`]: `POST /v1/payment_intents/{intent}/capture`.
    pub struct CaptureRequest -> crate::PaymentIntent, expand;
}

#[cfg(feature = "payment_intents")]
/// Capture a PaymentIntent.
///
/// Capture the funds of an existing uncaptured PaymentIntent when its status is `requires_capture`.
///
/// Uncaptured PaymentIntents are cancelled a set number of days (7 by default) after their
/// creation.
///
/// Learn more about
/// [separate authorization and capture](https://docs.stripe.com/payments/capture-later).
///
/// `POST /v1/payment_intents/{intent}/capture`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::payment_intents::capture("INTENT_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn capture(intent: impl Into<crate::ids::PaymentIntentId>) -> CaptureRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostPaymentIntentsIntentCapture",
        method: rt::Method::Post,
        path: "/v1/payment_intents/{intent}/capture",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let intent: crate::ids::PaymentIntentId = intent.into();
    CaptureRequest(rt::Request::new(OPERATION, &[intent.as_str()]))
}

#[cfg(feature = "payment_intents")]
impl CaptureRequest {
    /// Provides industry-specific information about the amount.
    #[inline]
    pub fn amount_details(self, amount_details: create::AmountDetails) -> Self {
        Self(self.0.with("amount_details", amount_details))
    }

    /// The amount to capture from the PaymentIntent, which must be less than or equal to the original
    /// amount. Defaults to the full `amount_capturable` if it's not provided.
    #[inline]
    pub fn amount_to_capture(self, amount_to_capture: i64) -> Self {
        Self(self.0.with("amount_to_capture", amount_to_capture))
    }

    /// The amount of the application fee (if any) that will be requested to be applied to the payment
    /// and transferred to the application owner's Stripe account. The amount of the application fee
    /// collected will be capped at the total amount captured. For more information, see the
    /// PaymentIntents
    /// [use case for connected accounts](https://docs.stripe.com/payments/connected-accounts).
    #[inline]
    pub fn application_fee_amount(self, application_fee_amount: i64) -> Self {
        Self(self.0.with("application_fee_amount", application_fee_amount))
    }

    /// Defaults to `true`. When capturing a PaymentIntent, setting `final_capture` to `false` notifies
    /// Stripe to not release the remaining uncaptured funds to make sure that they're captured in
    /// future requests. You can only use this setting when
    /// [multicapture](https://docs.stripe.com/payments/multicapture) is available for PaymentIntents.
    #[inline]
    pub fn final_capture(self, final_capture: bool) -> Self {
        Self(self.0.with("final_capture", final_capture))
    }

    /// Automations to be run during the PaymentIntent lifecycle
    #[inline]
    pub fn hooks(self, hooks: create::Hooks) -> Self {
        Self(self.0.with("hooks", hooks))
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

    /// Provides industry-specific information about the charge.
    #[inline]
    pub fn payment_details(self, payment_details: create::PaymentDetails) -> Self {
        Self(self.0.with("payment_details", payment_details))
    }

    /// Clears `payment_details`: unsets what is stored.
    #[inline]
    pub fn clear_payment_details(self) -> Self {
        Self(self.0.cleared("payment_details"))
    }

    /// Text that appears on the customer's statement as the statement descriptor for a non-card charge.
    /// This value overrides the account's default statement descriptor. For information about
    /// requirements, including the 22-character limit, see
    /// [the Statement Descriptor docs](https://docs.stripe.com/get-started/account/statement-descriptors).
    ///
    /// Setting this value for a card charge returns an error. For card charges, set the
    /// [statement_descriptor_suffix](https://docs.stripe.com/get-started/account/statement-descriptors#dynamic)
    /// instead.
    #[inline]
    pub fn statement_descriptor(self, statement_descriptor: impl Into<String>) -> Self {
        Self(self.0.with("statement_descriptor", rt::Value::text(statement_descriptor)))
    }

    /// Provides information about a card charge. Concatenated to the account's
    /// [statement descriptor prefix](https://docs.stripe.com/get-started/account/statement-descriptors#static)
    /// to form the complete statement descriptor that appears on the customer's statement.
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

    /// The parameters that you can use to automatically create a transfer after the payment is
    /// captured. Learn more about the
    /// [use case for connected accounts](https://docs.stripe.com/payments/connected-accounts).
    #[inline]
    pub fn transfer_data(
        self,
        transfer_data: crate::charges::capture::TransferData,
    ) -> Self {
        Self(self.0.with("transfer_data", transfer_data))
    }
}

#[cfg(feature = "payment_intents")]
rt::operation! {
    /// The request of [`confirm`]: `POST /v1/payment_intents/{intent}/confirm`.
    pub struct ConfirmRequest -> crate::PaymentIntent, expand;
}

#[cfg(feature = "payment_intents")]
/// Confirm a PaymentIntent.
///
/// Confirm that your customer intends to pay with current or provided payment method. Upon
/// confirmation, the PaymentIntent will attempt to initiate a payment.
///
/// If the selected payment method requires additional authentication steps, the PaymentIntent will
/// transition to the `requires_action` status and suggest additional actions via `next_action`. If
/// payment fails, the PaymentIntent transitions to the `requires_payment_method` status or the
/// `canceled` status if the confirmation limit is reached. If payment succeeds, the PaymentIntent
/// will transition to the `succeeded` status (or `requires_capture`, if `capture_method` is set to
/// `manual`).
///
/// If the `confirmation_method` is `automatic`, payment may be attempted using our
/// [client SDKs](https://docs.stripe.com/stripe-js/reference#stripe-handle-card-payment) and the
/// PaymentIntent’s
/// [client_secret](https://docs.stripe.com/api#payment_intent_object-client_secret). After
/// `next_action`s are handled by the client, no additional confirmation is required to complete the
/// payment.
///
/// If the `confirmation_method` is `manual`, all payment attempts must be initiated using a secret
/// key.
///
/// If any actions are required for the payment, the PaymentIntent will return to the
/// `requires_confirmation` state after those actions are completed. Your server needs to then
/// explicitly re-confirm the PaymentIntent to initiate the next payment attempt.
///
/// There is a variable upper limit on how many times a PaymentIntent can be confirmed. After this
/// limit is reached, any further calls to this endpoint will transition the PaymentIntent to the
/// `canceled` state.
///
/// `POST /v1/payment_intents/{intent}/confirm`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::payment_intents::confirm("INTENT_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn confirm(intent: impl Into<crate::ids::PaymentIntentId>) -> ConfirmRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostPaymentIntentsIntentConfirm",
        method: rt::Method::Post,
        path: "/v1/payment_intents/{intent}/confirm",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let intent: crate::ids::PaymentIntentId = intent.into();
    ConfirmRequest(rt::Request::new(OPERATION, &[intent.as_str()]))
}

#[cfg(feature = "payment_intents")]
impl ConfirmRequest {
    /// Provides industry-specific information about the amount.
    #[inline]
    pub fn amount_details(self, amount_details: create::AmountDetails) -> Self {
        Self(self.0.with("amount_details", amount_details))
    }

    /// Clears `amount_details`: unsets what is stored.
    #[inline]
    pub fn clear_amount_details(self) -> Self {
        Self(self.0.cleared("amount_details"))
    }

    /// Amount to confirm on the PaymentIntent. Defaults to `amount` if not provided.
    #[inline]
    pub fn amount_to_confirm(self, amount_to_confirm: i64) -> Self {
        Self(self.0.with("amount_to_confirm", amount_to_confirm))
    }

    /// Controls when the funds will be captured from the customer's account.
    #[inline]
    pub fn capture_method(
        self,
        capture_method: crate::payment_intent::CaptureMethod,
    ) -> Self {
        Self(self.0.with("capture_method", capture_method))
    }

    /// The client secret of the PaymentIntent.
    #[inline]
    pub fn client_secret(self, client_secret: impl Into<String>) -> Self {
        Self(self.0.with("client_secret", rt::Value::secret(client_secret)))
    }

    /// ID of the ConfirmationToken used to confirm this PaymentIntent.
    ///
    /// If the provided ConfirmationToken contains properties that are also being provided in this
    /// request, such as `payment_method`, then the values in this request will take precedence.
    #[inline]
    pub fn confirmation_token(
        self,
        confirmation_token: impl Into<crate::ids::ConfirmationTokenId>,
    ) -> Self {
        let confirmation_token: crate::ids::ConfirmationTokenId = confirmation_token
            .into();
        Self(self.0.with("confirmation_token", confirmation_token))
    }

    /// Set to `true` to fail the payment attempt if the PaymentIntent transitions into
    /// `requires_action`. This parameter is intended for simpler integrations that do not handle
    /// customer actions, like
    /// [saving cards without authentication](https://docs.stripe.com/payments/save-card-without-authentication).
    #[inline]
    pub fn error_on_requires_action(self, error_on_requires_action: bool) -> Self {
        Self(self.0.with("error_on_requires_action", error_on_requires_action))
    }

    /// The list of payment method types to exclude from use with this payment.
    #[inline]
    pub fn excluded_payment_method_types(
        self,
        excluded_payment_method_types: impl IntoIterator<
            Item = crate::payment_intent::ExcludedPaymentMethodType,
        >,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "excluded_payment_method_types",
                    rt::Value::list(excluded_payment_method_types),
                ),
        )
    }

    /// Clears `excluded_payment_method_types`: unsets what is stored.
    #[inline]
    pub fn clear_excluded_payment_method_types(self) -> Self {
        Self(self.0.cleared("excluded_payment_method_types"))
    }

    /// Automations to be run during the PaymentIntent lifecycle
    #[inline]
    pub fn hooks(self, hooks: create::Hooks) -> Self {
        Self(self.0.with("hooks", hooks))
    }

    /// ID of the mandate that's used for this payment.
    #[inline]
    pub fn mandate(self, mandate: impl Into<crate::ids::MandateId>) -> Self {
        let mandate: crate::ids::MandateId = mandate.into();
        Self(self.0.with("mandate", mandate))
    }

    /// Sets `mandate_data`.
    #[inline]
    pub fn mandate_data(self, mandate_data: confirm::MandateData) -> Self {
        Self(self.0.with("mandate_data", mandate_data))
    }

    /// Clears `mandate_data`: unsets what is stored.
    #[inline]
    pub fn clear_mandate_data(self) -> Self {
        Self(self.0.cleared("mandate_data"))
    }

    /// Set to `true` to indicate that the customer isn't in your checkout flow during this payment
    /// attempt and can't authenticate. Use this parameter in scenarios where you collect payment method
    /// details and [charge them later](https://docs.stripe.com/payments/save-during-payment).
    #[inline]
    pub fn off_session(self, off_session: impl Into<create::OffSession>) -> Self {
        let off_session: create::OffSession = off_session.into();
        Self(self.0.with("off_session", off_session))
    }

    /// Provides industry-specific information about the charge.
    #[inline]
    pub fn payment_details(self, payment_details: create::PaymentDetails) -> Self {
        Self(self.0.with("payment_details", payment_details))
    }

    /// Clears `payment_details`: unsets what is stored.
    #[inline]
    pub fn clear_payment_details(self) -> Self {
        Self(self.0.cleared("payment_details"))
    }

    /// ID of the payment method (a PaymentMethod, Card, or
    /// [compatible Source](https://docs.stripe.com/payments/payment-methods/transitioning#compatibility)
    /// object) to attach to this PaymentIntent. If the payment method is attached to a Customer, it
    /// must match the [customer](https://docs.stripe.com/api#create_payment_intent-customer) that is
    /// set on this PaymentIntent.
    #[inline]
    pub fn payment_method(
        self,
        payment_method: impl Into<crate::ids::PaymentMethodId>,
    ) -> Self {
        let payment_method: crate::ids::PaymentMethodId = payment_method.into();
        Self(self.0.with("payment_method", payment_method))
    }

    /// If provided, this hash will be used to create a PaymentMethod. The new PaymentMethod will appear
    /// in the
    /// [payment_method](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method)
    /// property on the PaymentIntent.
    #[inline]
    pub fn payment_method_data(
        self,
        payment_method_data: create::PaymentMethodData,
    ) -> Self {
        Self(self.0.with("payment_method_data", payment_method_data))
    }

    /// Payment method-specific configuration for this PaymentIntent.
    #[inline]
    pub fn payment_method_options(
        self,
        payment_method_options: create::PaymentMethodOptions,
    ) -> Self {
        Self(self.0.with("payment_method_options", payment_method_options))
    }

    /// The list of payment method types (for example, a card) that this PaymentIntent can use. Use
    /// `automatic_payment_methods` to manage payment methods from the
    /// [Stripe Dashboard](https://dashboard.stripe.com/settings/payment_methods). A list of valid
    /// payment method types can be found
    /// [here](https://docs.stripe.com/api/payment_methods/object#payment_method_object-type).
    #[inline]
    pub fn payment_method_types(
        self,
        payment_method_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "payment_method_types",
                    rt::Value::list(
                        payment_method_types.into_iter().map(rt::Value::text),
                    ),
                ),
        )
    }

    /// Options to configure Radar. Learn more about
    /// [Radar Sessions](https://docs.stripe.com/radar/radar-session).
    #[inline]
    pub fn radar_options(
        self,
        radar_options: crate::charges::create::RadarOptions,
    ) -> Self {
        Self(self.0.with("radar_options", radar_options))
    }

    /// Email address that the receipt for the resulting payment will be sent to. If `receipt_email` is
    /// specified for a payment in live mode, a receipt will be sent regardless of your
    /// [email settings](https://dashboard.stripe.com/account/emails).
    #[inline]
    pub fn receipt_email(self, receipt_email: impl Into<String>) -> Self {
        Self(self.0.with("receipt_email", rt::Value::text(receipt_email)))
    }

    /// Clears `receipt_email`: unsets what is stored.
    #[inline]
    pub fn clear_receipt_email(self) -> Self {
        Self(self.0.cleared("receipt_email"))
    }

    /// The URL to redirect your customer back to after they authenticate or cancel their payment on the
    /// payment method's app or site. If you'd prefer to redirect to a mobile application, you can
    /// alternatively supply an application URI scheme. This parameter is only used for cards and other
    /// redirect-based payment methods.
    #[inline]
    pub fn return_url(self, return_url: impl Into<String>) -> Self {
        Self(self.0.with("return_url", rt::Value::text(return_url)))
    }

    /// Indicates that you intend to make future payments with this PaymentIntent's payment method.
    ///
    /// If you provide a Customer with the PaymentIntent, you can use this parameter to
    /// [attach the payment method](https://docs.stripe.com/payments/save-during-payment) to the
    /// Customer after the PaymentIntent is confirmed and the customer completes any required actions.
    /// If you don't provide a Customer, you can still
    /// [attach](https://docs.stripe.com/api/payment_methods/attach) the payment method to a Customer
    /// after the transaction completes.
    ///
    /// If the payment method is `card_present` and isn't a digital wallet, Stripe creates and attaches
    /// a
    /// [generated_card](https://docs.stripe.com/api/charges/object#charge_object-payment_method_details-card_present-generated_card)
    /// payment method representing the card to the Customer instead.
    ///
    /// When processing card payments, Stripe uses `setup_future_usage` to help you comply with regional
    /// legislation and network rules, such as
    /// [SCA](https://docs.stripe.com/strong-customer-authentication).
    ///
    /// If you've already set `setup_future_usage` and you're performing a request using a publishable
    /// key, you can only update the value from `on_session` to `off_session`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: crate::payment_intent::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }

    /// Clears `setup_future_usage`: unsets what is stored.
    #[inline]
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.cleared("setup_future_usage"))
    }

    /// Shipping information for this PaymentIntent.
    #[inline]
    pub fn shipping(self, shipping: crate::charges::create::Shipping) -> Self {
        Self(self.0.with("shipping", shipping))
    }

    /// Clears `shipping`: unsets what is stored.
    #[inline]
    pub fn clear_shipping(self) -> Self {
        Self(self.0.cleared("shipping"))
    }

    /// Set to `true` when confirming server-side and using Stripe.js, iOS, or Android client-side SDKs
    /// to handle the next actions.
    #[inline]
    pub fn use_stripe_sdk(self, use_stripe_sdk: bool) -> Self {
        Self(self.0.with("use_stripe_sdk", use_stripe_sdk))
    }
}

#[cfg(feature = "payment_intents")]
rt::operation! {
    /// The request of [`create`]: `POST /v1/payment_intents`.
    pub struct CreateRequest -> crate::PaymentIntent, expand;
}

#[cfg(feature = "payment_intents")]
/// Create a PaymentIntent.
///
/// Creates a PaymentIntent object.
///
/// After the PaymentIntent is created, attach a payment method and
/// [confirm](https://docs.stripe.com/api/payment_intents/confirm) to continue the payment. Learn
/// more about
/// [the available payment flows with the Payment Intents API](https://docs.stripe.com/payments/payment-intents).
///
/// When you use `confirm=true` during creation, it’s equivalent to creating and confirming the
/// PaymentIntent in the same call. You can use any parameters available in the
/// [confirm API](https://docs.stripe.com/api/payment_intents/confirm) when you supply
/// `confirm=true`.
///
/// `POST /v1/payment_intents`
///
/// - `amount`: Amount intended to be collected by this PaymentIntent. A positive integer representing how much
///   to charge in the [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal)
///   (e.g., 100 cents to charge $1.00 or 100 to charge ¥100, a zero-decimal currency). The minimum
///   amount is $0.50 US or
///   [equivalent in charge currency](https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts).
///   The amount value supports up to eight digits (e.g., a value of 99999999 for a USD charge of
///   $999,999.99).
/// - `currency`: Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
///   lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::payment_intents::create(1000, "usd").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(amount: i64, currency: impl Into<rt::Currency>) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostPaymentIntents",
        method: rt::Method::Post,
        path: "/v1/payment_intents",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let currency: rt::Currency = currency.into();
    CreateRequest(
        rt::Request::new(OPERATION, &[])
            .with("amount", amount)
            .with("currency", currency),
    )
}

#[cfg(feature = "payment_intents")]
impl CreateRequest {
    /// Provides industry-specific information about the amount.
    #[inline]
    pub fn amount_details(self, amount_details: create::AmountDetails) -> Self {
        Self(self.0.with("amount_details", amount_details))
    }

    /// The amount of the application fee (if any) that will be requested to be applied to the payment
    /// and transferred to the application owner's Stripe account. The amount of the application fee
    /// collected will be capped at the total amount captured. For more information, see the
    /// PaymentIntents
    /// [use case for connected accounts](https://docs.stripe.com/payments/connected-accounts).
    #[inline]
    pub fn application_fee_amount(self, application_fee_amount: i64) -> Self {
        Self(self.0.with("application_fee_amount", application_fee_amount))
    }

    /// When you enable this parameter, this PaymentIntent accepts payment methods that you enable in
    /// the Dashboard and that are compatible with this PaymentIntent's other parameters.
    #[inline]
    pub fn automatic_payment_methods(
        self,
        automatic_payment_methods: create::AutomaticPaymentMethods,
    ) -> Self {
        Self(self.0.with("automatic_payment_methods", automatic_payment_methods))
    }

    /// Controls when the funds will be captured from the customer's account.
    #[inline]
    pub fn capture_method(
        self,
        capture_method: crate::payment_intent::CaptureMethod,
    ) -> Self {
        Self(self.0.with("capture_method", capture_method))
    }

    /// Set to `true` to attempt to
    /// [confirm this PaymentIntent](https://docs.stripe.com/api/payment_intents/confirm) immediately.
    /// This parameter defaults to `false`. When creating and confirming a PaymentIntent at the same
    /// time, you can also provide the parameters available in the
    /// [Confirm API](https://docs.stripe.com/api/payment_intents/confirm).
    #[inline]
    pub fn confirm(self, confirm: bool) -> Self {
        Self(self.0.with("confirm", confirm))
    }

    /// Describes whether we can confirm this PaymentIntent automatically, or if it requires customer
    /// action to confirm the payment.
    #[inline]
    pub fn confirmation_method(
        self,
        confirmation_method: crate::payment_intent::ConfirmationMethod,
    ) -> Self {
        Self(self.0.with("confirmation_method", confirmation_method))
    }

    /// ID of the ConfirmationToken used to confirm this PaymentIntent.
    ///
    /// If the provided ConfirmationToken contains properties that are also being provided in this
    /// request, such as `payment_method`, then the values in this request will take precedence.
    #[inline]
    pub fn confirmation_token(
        self,
        confirmation_token: impl Into<crate::ids::ConfirmationTokenId>,
    ) -> Self {
        let confirmation_token: crate::ids::ConfirmationTokenId = confirmation_token
            .into();
        Self(self.0.with("confirmation_token", confirmation_token))
    }

    /// ID of the Customer this PaymentIntent belongs to, if one exists.
    ///
    /// Payment methods attached to other Customers cannot be used with this PaymentIntent.
    ///
    /// If [setup_future_usage](https://docs.stripe.com/api#payment_intent_object-setup_future_usage) is
    /// set and this PaymentIntent's payment method is not `card_present`, then the payment method
    /// attaches to the Customer after the PaymentIntent has been confirmed and any required actions
    /// from the user are complete. If the payment method is `card_present` and isn't a digital wallet,
    /// then a
    /// [generated_card](https://docs.stripe.com/api/charges/object#charge_object-payment_method_details-card_present-generated_card)
    /// payment method representing the card is created and attached to the Customer instead.
    #[inline]
    pub fn customer(self, customer: impl Into<crate::ids::CustomerId>) -> Self {
        let customer: crate::ids::CustomerId = customer.into();
        Self(self.0.with("customer", customer))
    }

    /// ID of the Account representing the customer that this PaymentIntent belongs to, if one exists.
    ///
    /// Payment methods attached to other Accounts cannot be used with this PaymentIntent.
    ///
    /// If [setup_future_usage](https://docs.stripe.com/api#payment_intent_object-setup_future_usage) is
    /// set and this PaymentIntent's payment method is not `card_present`, then the payment method
    /// attaches to the Account after the PaymentIntent has been confirmed and any required actions from
    /// the user are complete. If the payment method is `card_present` and isn't a digital wallet, then
    /// a
    /// [generated_card](https://docs.stripe.com/api/charges/object#charge_object-payment_method_details-card_present-generated_card)
    /// payment method representing the card is created and attached to the Account instead.
    #[inline]
    pub fn customer_account(self, customer_account: impl Into<String>) -> Self {
        Self(self.0.with("customer_account", rt::Value::text(customer_account)))
    }

    /// An arbitrary string attached to the object. Often useful for displaying to users.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
    }

    /// Set to `true` to fail the payment attempt if the PaymentIntent transitions into
    /// `requires_action`. Use this parameter for simpler integrations that don't handle customer
    /// actions, such as
    /// [saving cards without authentication](https://docs.stripe.com/payments/save-card-without-authentication).
    /// This parameter can only be used with
    /// [`confirm=true`](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-confirm).
    #[inline]
    pub fn error_on_requires_action(self, error_on_requires_action: bool) -> Self {
        Self(self.0.with("error_on_requires_action", error_on_requires_action))
    }

    /// The list of payment method types to exclude from use with this payment.
    #[inline]
    pub fn excluded_payment_method_types(
        self,
        excluded_payment_method_types: impl IntoIterator<
            Item = crate::payment_intent::ExcludedPaymentMethodType,
        >,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "excluded_payment_method_types",
                    rt::Value::list(excluded_payment_method_types),
                ),
        )
    }

    /// Automations to be run during the PaymentIntent lifecycle
    #[inline]
    pub fn hooks(self, hooks: create::Hooks) -> Self {
        Self(self.0.with("hooks", hooks))
    }

    /// ID of the mandate that's used for this payment. This parameter can only be used with
    /// [`confirm=true`](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-confirm).
    #[inline]
    pub fn mandate(self, mandate: impl Into<crate::ids::MandateId>) -> Self {
        let mandate: crate::ids::MandateId = mandate.into();
        Self(self.0.with("mandate", mandate))
    }

    /// This hash contains details about the Mandate to create. This parameter can only be used with
    /// [`confirm=true`](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-confirm).
    #[inline]
    pub fn mandate_data(self, mandate_data: create::MandateData) -> Self {
        Self(self.0.with("mandate_data", mandate_data))
    }

    /// Clears `mandate_data`: unsets what is stored.
    #[inline]
    pub fn clear_mandate_data(self) -> Self {
        Self(self.0.cleared("mandate_data"))
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

    /// Set to `true` to indicate that the customer isn't in your checkout flow during this payment
    /// attempt and can't authenticate. Use this parameter in scenarios where you collect payment method
    /// details and [charge them later](https://docs.stripe.com/payments/save-during-payment). This
    /// parameter can only be used with
    /// [`confirm=true`](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-confirm).
    #[inline]
    pub fn off_session(self, off_session: impl Into<create::OffSession>) -> Self {
        let off_session: create::OffSession = off_session.into();
        Self(self.0.with("off_session", off_session))
    }

    /// The Stripe account ID that these funds are intended for. Learn more about the
    /// [use case for connected accounts](https://docs.stripe.com/payments/connected-accounts).
    #[inline]
    pub fn on_behalf_of(self, on_behalf_of: impl Into<crate::ids::AccountId>) -> Self {
        let on_behalf_of: crate::ids::AccountId = on_behalf_of.into();
        Self(self.0.with("on_behalf_of", on_behalf_of))
    }

    /// Provides industry-specific information about the charge.
    #[inline]
    pub fn payment_details(self, payment_details: create::PaymentDetails) -> Self {
        Self(self.0.with("payment_details", payment_details))
    }

    /// ID of the payment method (a PaymentMethod, Card, or
    /// [compatible Source](https://docs.stripe.com/payments/payment-methods/transitioning#compatibility)
    /// object) to attach to this PaymentIntent.
    ///
    /// If you omit this parameter with `confirm=true`, `customer.default_source` attaches as this
    /// PaymentIntent's payment instrument to improve migration for users of the Charges API. We
    /// recommend that you explicitly provide the `payment_method` moving forward. If the payment method
    /// is attached to a Customer, you must also provide the ID of that Customer as the
    /// [customer](https://docs.stripe.com/api#create_payment_intent-customer) parameter of this
    /// PaymentIntent.
    #[inline]
    pub fn payment_method(
        self,
        payment_method: impl Into<crate::ids::PaymentMethodId>,
    ) -> Self {
        let payment_method: crate::ids::PaymentMethodId = payment_method.into();
        Self(self.0.with("payment_method", payment_method))
    }

    /// The ID of the
    /// [payment method configuration](https://docs.stripe.com/api/payment_method_configurations) to use
    /// with this PaymentIntent.
    #[inline]
    pub fn payment_method_configuration(
        self,
        payment_method_configuration: impl Into<crate::ids::PaymentMethodConfigurationId>,
    ) -> Self {
        let payment_method_configuration: crate::ids::PaymentMethodConfigurationId = payment_method_configuration
            .into();
        Self(self.0.with("payment_method_configuration", payment_method_configuration))
    }

    /// If provided, this hash will be used to create a PaymentMethod. The new PaymentMethod will appear
    /// in the
    /// [payment_method](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method)
    /// property on the PaymentIntent.
    #[inline]
    pub fn payment_method_data(
        self,
        payment_method_data: create::PaymentMethodData,
    ) -> Self {
        Self(self.0.with("payment_method_data", payment_method_data))
    }

    /// Payment method-specific configuration for this PaymentIntent.
    #[inline]
    pub fn payment_method_options(
        self,
        payment_method_options: create::PaymentMethodOptions,
    ) -> Self {
        Self(self.0.with("payment_method_options", payment_method_options))
    }

    /// The list of payment method types (for example, a card) that this PaymentIntent can use. If you
    /// don't provide this, Stripe will dynamically show relevant payment methods from your
    /// [payment method settings](https://dashboard.stripe.com/settings/payment_methods). A list of
    /// valid payment method types can be found
    /// [here](https://docs.stripe.com/api/payment_methods/object#payment_method_object-type).
    #[inline]
    pub fn payment_method_types(
        self,
        payment_method_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "payment_method_types",
                    rt::Value::list(
                        payment_method_types.into_iter().map(rt::Value::text),
                    ),
                ),
        )
    }

    /// Options to configure Radar. Learn more about
    /// [Radar Sessions](https://docs.stripe.com/radar/radar-session).
    #[inline]
    pub fn radar_options(
        self,
        radar_options: crate::charges::create::RadarOptions,
    ) -> Self {
        Self(self.0.with("radar_options", radar_options))
    }

    /// Email address to send the receipt to. If you specify `receipt_email` for a payment in live mode,
    /// you send a receipt regardless of your
    /// [email settings](https://dashboard.stripe.com/account/emails).
    #[inline]
    pub fn receipt_email(self, receipt_email: impl Into<String>) -> Self {
        Self(self.0.with("receipt_email", rt::Value::text(receipt_email)))
    }

    /// The URL to redirect your customer back to after they authenticate or cancel their payment on the
    /// payment method's app or site. If you'd prefer to redirect to a mobile application, you can
    /// alternatively supply an application URI scheme. This parameter can only be used with
    /// [`confirm=true`](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-confirm).
    #[inline]
    pub fn return_url(self, return_url: impl Into<String>) -> Self {
        Self(self.0.with("return_url", rt::Value::text(return_url)))
    }

    /// Indicates that you intend to make future payments with this PaymentIntent's payment method.
    ///
    /// If you provide a Customer with the PaymentIntent, you can use this parameter to
    /// [attach the payment method](https://docs.stripe.com/payments/save-during-payment) to the
    /// Customer after the PaymentIntent is confirmed and the customer completes any required actions.
    /// If you don't provide a Customer, you can still
    /// [attach](https://docs.stripe.com/api/payment_methods/attach) the payment method to a Customer
    /// after the transaction completes.
    ///
    /// If the payment method is `card_present` and isn't a digital wallet, Stripe creates and attaches
    /// a
    /// [generated_card](https://docs.stripe.com/api/charges/object#charge_object-payment_method_details-card_present-generated_card)
    /// payment method representing the card to the Customer instead.
    ///
    /// When processing card payments, Stripe uses `setup_future_usage` to help you comply with regional
    /// legislation and network rules, such as
    /// [SCA](https://docs.stripe.com/strong-customer-authentication).
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: crate::payment_intent::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }

    /// Shipping information for this PaymentIntent.
    #[inline]
    pub fn shipping(self, shipping: crate::charges::create::Shipping) -> Self {
        Self(self.0.with("shipping", shipping))
    }

    /// Text that appears on the customer's statement as the statement descriptor for a non-card charge.
    /// This value overrides the account's default statement descriptor. For information about
    /// requirements, including the 22-character limit, see
    /// [the Statement Descriptor docs](https://docs.stripe.com/get-started/account/statement-descriptors).
    ///
    /// Setting this value for a card charge returns an error. For card charges, set the
    /// [statement_descriptor_suffix](https://docs.stripe.com/get-started/account/statement-descriptors#dynamic)
    /// instead.
    #[inline]
    pub fn statement_descriptor(self, statement_descriptor: impl Into<String>) -> Self {
        Self(self.0.with("statement_descriptor", rt::Value::text(statement_descriptor)))
    }

    /// Provides information about a card charge. Concatenated to the account's
    /// [statement descriptor prefix](https://docs.stripe.com/get-started/account/statement-descriptors#static)
    /// to form the complete statement descriptor that appears on the customer's statement.
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

    /// The parameters that you can use to automatically create a Transfer. Learn more about the
    /// [use case for connected accounts](https://docs.stripe.com/payments/connected-accounts).
    #[inline]
    pub fn transfer_data(self, transfer_data: create::TransferData) -> Self {
        Self(self.0.with("transfer_data", transfer_data))
    }

    /// A string that identifies the resulting payment as part of a group. Learn more about the
    /// [use case for connected accounts](https://docs.stripe.com/connect/separate-charges-and-transfers).
    #[inline]
    pub fn transfer_group(self, transfer_group: impl Into<String>) -> Self {
        Self(self.0.with("transfer_group", rt::Value::text(transfer_group)))
    }

    /// Set to `true` when confirming server-side and using Stripe.js, iOS, or Android client-side SDKs
    /// to handle the next actions.
    #[inline]
    pub fn use_stripe_sdk(self, use_stripe_sdk: bool) -> Self {
        Self(self.0.with("use_stripe_sdk", use_stripe_sdk))
    }
}

#[cfg(feature = "payment_intents")]
rt::operation! {
    /// The request of [`increment_authorization`]: `POST /v1/payment_intents/{intent}/increment_authorization`.
    pub struct IncrementAuthorizationRequest -> crate::PaymentIntent, expand;
}

#[cfg(feature = "payment_intents")]
/// Increment an authorization.
///
/// Perform an incremental authorization on an eligible
/// [PaymentIntent](https://docs.stripe.com/api/payment_intents/object). To be eligible, the
/// PaymentIntent’s status must be `requires_capture` and
/// [incremental_authorization_supported](https://docs.stripe.com/api/charges/object#charge_object-payment_method_details-card_present-incremental_authorization_supported)
/// must be `true`.
///
/// Incremental authorizations attempt to increase the authorized amount on your customer’s card to
/// the new, higher `amount` provided. Similar to the initial authorization, incremental
/// authorizations can be declined. A single PaymentIntent can call this endpoint multiple times to
/// further increase the authorized amount.
///
/// If the incremental authorization succeeds, the PaymentIntent object returns with the updated
/// [amount](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-amount). If
/// the incremental authorization fails, a
/// [card_declined](https://docs.stripe.com/error-codes#card-declined) error returns, and no other
/// fields on the PaymentIntent or Charge update. The PaymentIntent object remains capturable for
/// the previously authorized amount.
///
/// Each PaymentIntent can have a maximum of 10 incremental authorization attempts, including
/// declines. After it’s captured, a PaymentIntent can no longer be incremented.
///
/// Learn more about incremental authorizations with
/// [in-person payments](https://docs.stripe.com/terminal/features/incremental-authorizations) and
/// [online payments](https://docs.stripe.com/payments/incremental-authorization?platform=web&ui=elements).
///
/// `POST /v1/payment_intents/{intent}/increment_authorization`
///
/// - `amount`: The updated total amount that you intend to collect from the cardholder. This amount must be
///   greater than the currently authorized amount.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::payment_intents::increment_authorization("INTENT_ID", 1000).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn increment_authorization(
    intent: impl Into<crate::ids::PaymentIntentId>,
    amount: i64,
) -> IncrementAuthorizationRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostPaymentIntentsIntentIncrementAuthorization",
        method: rt::Method::Post,
        path: "/v1/payment_intents/{intent}/increment_authorization",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let intent: crate::ids::PaymentIntentId = intent.into();
    IncrementAuthorizationRequest(
        rt::Request::new(OPERATION, &[intent.as_str()]).with("amount", amount),
    )
}

#[cfg(feature = "payment_intents")]
impl IncrementAuthorizationRequest {
    /// Provides industry-specific information about the amount.
    #[inline]
    pub fn amount_details(self, amount_details: create::AmountDetails) -> Self {
        Self(self.0.with("amount_details", amount_details))
    }

    /// The amount of the application fee (if any) that will be requested to be applied to the payment
    /// and transferred to the application owner's Stripe account. The amount of the application fee
    /// collected will be capped at the total amount captured. For more information, see the
    /// PaymentIntents
    /// [use case for connected accounts](https://docs.stripe.com/payments/connected-accounts).
    #[inline]
    pub fn application_fee_amount(self, application_fee_amount: i64) -> Self {
        Self(self.0.with("application_fee_amount", application_fee_amount))
    }

    /// An arbitrary string attached to the object. Often useful for displaying to users.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
    }

    /// Automations to be run during the PaymentIntent lifecycle
    #[inline]
    pub fn hooks(self, hooks: create::Hooks) -> Self {
        Self(self.0.with("hooks", hooks))
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

    /// Provides industry-specific information about the charge.
    #[inline]
    pub fn payment_details(self, payment_details: create::PaymentDetails) -> Self {
        Self(self.0.with("payment_details", payment_details))
    }

    /// Text that appears on the customer's statement as the statement descriptor for a non-card or card
    /// charge. This value overrides the account's default statement descriptor. For information about
    /// requirements, including the 22-character limit, see
    /// [the Statement Descriptor docs](https://docs.stripe.com/get-started/account/statement-descriptors).
    #[inline]
    pub fn statement_descriptor(self, statement_descriptor: impl Into<String>) -> Self {
        Self(self.0.with("statement_descriptor", rt::Value::text(statement_descriptor)))
    }

    /// The parameters used to automatically create a transfer after the payment is captured. Learn more
    /// about the
    /// [use case for connected accounts](https://docs.stripe.com/payments/connected-accounts).
    #[inline]
    pub fn transfer_data(
        self,
        transfer_data: crate::charges::capture::TransferData,
    ) -> Self {
        Self(self.0.with("transfer_data", transfer_data))
    }
}

#[cfg(feature = "payment_intents")]
rt::operation! {
    /// The request of [`list`]: `GET /v1/payment_intents`.
    pub struct ListRequest -> rt::List<crate::PaymentIntent>, paged, expand;
}

#[cfg(feature = "payment_intents")]
/// List all PaymentIntents.
///
/// Returns a list of PaymentIntents.
///
/// `GET /v1/payment_intents`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::payment_intents::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetPaymentIntents",
        method: rt::Method::Get,
        path: "/v1/payment_intents",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

#[cfg(feature = "payment_intents")]
impl ListRequest {
    /// A filter on the list, based on the object `created` field. The value can be a string with an
    /// integer Unix timestamp or a dictionary with a number of different query options.
    #[inline]
    pub fn created(self, created: impl Into<rt::Range<rt::Timestamp>>) -> Self {
        let created: rt::Range<rt::Timestamp> = created.into();
        Self(self.0.with("created", created))
    }

    /// Only return PaymentIntents for the customer that this customer ID specifies.
    #[inline]
    pub fn customer(self, customer: impl Into<crate::ids::CustomerId>) -> Self {
        let customer: crate::ids::CustomerId = customer.into();
        Self(self.0.with("customer", customer))
    }

    /// Only return PaymentIntents for the account representing the customer that this ID specifies.
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
}

#[cfg(feature = "payment_intents")]
rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/payment_intents/{intent}`.
    pub struct RetrieveRequest -> crate::PaymentIntent, expand;
}

#[cfg(feature = "payment_intents")]
/// Retrieve a PaymentIntent.
///
/// Retrieves the details of a PaymentIntent that has previously been created.
///
/// You can retrieve a PaymentIntent client-side using a publishable key when the `client_secret` is
/// in the query string.
///
/// If you retrieve a PaymentIntent with a publishable key, it only returns a subset of properties.
/// Refer to the [payment intent](https://docs.stripe.com/api#payment_intent_object) object
/// reference for more details.
///
/// `GET /v1/payment_intents/{intent}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::payment_intents::retrieve("INTENT_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(intent: impl Into<crate::ids::PaymentIntentId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetPaymentIntentsIntent",
        method: rt::Method::Get,
        path: "/v1/payment_intents/{intent}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let intent: crate::ids::PaymentIntentId = intent.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[intent.as_str()]))
}

#[cfg(feature = "payment_intents")]
impl RetrieveRequest {
    /// The client secret of the PaymentIntent. We require it if you use a publishable key to retrieve
    /// the source.
    #[inline]
    pub fn client_secret(self, client_secret: impl Into<String>) -> Self {
        Self(self.0.with("client_secret", rt::Value::secret(client_secret)))
    }
}

#[cfg(feature = "payment_intents")]
rt::operation! {
    /// The request of [`search`]: `GET /v1/payment_intents/search`.
    pub struct SearchRequest -> rt::SearchResult<crate::PaymentIntent>, paged, expand;
}

#[cfg(feature = "payment_intents")]
/// Search PaymentIntents.
///
/// Search for PaymentIntents you’ve previously created using Stripe’s
/// [Search Query Language](https://docs.stripe.com/search#search-query-language). Don’t use search
/// in read-after-write flows where strict consistency is necessary. Under normal operating
/// conditions, data is searchable in less than a minute. Occasionally, propagation of new or
/// updated data can be up to an hour behind during outages. Search functionality is not available
/// to merchants in India.
///
/// `GET /v1/payment_intents/search`
///
/// - `query`: The search query string. See
///   [search query language](https://docs.stripe.com/search#search-query-language) and the list of
///   supported
///   [query fields for payment intents](https://docs.stripe.com/search#query-fields-for-payment-intents).
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::payment_intents::search("QUERY").stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn search(query: impl Into<String>) -> SearchRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetPaymentIntentsSearch",
        method: rt::Method::Get,
        path: "/v1/payment_intents/search",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    SearchRequest(rt::Request::new(OPERATION, &[]).with("query", rt::Value::text(query)))
}

#[cfg(feature = "payment_intents")]
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

#[cfg(feature = "payment_intents")]
rt::operation! {
    /// The request of [`update`]: `POST /v1/payment_intents/{intent}`.
    pub struct UpdateRequest -> crate::PaymentIntent, expand;
}

#[cfg(feature = "payment_intents")]
/// Update a PaymentIntent.
///
/// Updates properties on a PaymentIntent object without confirming.
///
/// Depending on which properties you update, you might need to confirm the PaymentIntent again. For
/// example, updating the `payment_method` always requires you to confirm the PaymentIntent again.
/// If you prefer to update and confirm at the same time, we recommend updating properties through
/// the [confirm API](https://docs.stripe.com/api/payment_intents/confirm) instead.
///
/// `POST /v1/payment_intents/{intent}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::payment_intents::update("INTENT_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(intent: impl Into<crate::ids::PaymentIntentId>) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostPaymentIntentsIntent",
        method: rt::Method::Post,
        path: "/v1/payment_intents/{intent}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let intent: crate::ids::PaymentIntentId = intent.into();
    UpdateRequest(rt::Request::new(OPERATION, &[intent.as_str()]))
}

#[cfg(feature = "payment_intents")]
impl UpdateRequest {
    /// Amount intended to be collected by this PaymentIntent. A positive integer representing how much
    /// to charge in the [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal)
    /// (e.g., 100 cents to charge $1.00 or 100 to charge ¥100, a zero-decimal currency). The minimum
    /// amount is $0.50 US or
    /// [equivalent in charge currency](https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts).
    /// The amount value supports up to eight digits (e.g., a value of 99999999 for a USD charge of
    /// $999,999.99).
    #[inline]
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }

    /// Provides industry-specific information about the amount.
    #[inline]
    pub fn amount_details(self, amount_details: create::AmountDetails) -> Self {
        Self(self.0.with("amount_details", amount_details))
    }

    /// Clears `amount_details`: unsets what is stored.
    #[inline]
    pub fn clear_amount_details(self) -> Self {
        Self(self.0.cleared("amount_details"))
    }

    /// The amount of the application fee (if any) that will be requested to be applied to the payment
    /// and transferred to the application owner's Stripe account. The amount of the application fee
    /// collected will be capped at the total amount captured. For more information, see the
    /// PaymentIntents
    /// [use case for connected accounts](https://docs.stripe.com/payments/connected-accounts).
    #[inline]
    pub fn application_fee_amount(self, application_fee_amount: i64) -> Self {
        Self(self.0.with("application_fee_amount", application_fee_amount))
    }

    /// Clears `application_fee_amount`: unsets what is stored.
    #[inline]
    pub fn clear_application_fee_amount(self) -> Self {
        Self(self.0.cleared("application_fee_amount"))
    }

    /// Controls when the funds will be captured from the customer's account.
    #[inline]
    pub fn capture_method(
        self,
        capture_method: crate::payment_intent::CaptureMethod,
    ) -> Self {
        Self(self.0.with("capture_method", capture_method))
    }

    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    #[inline]
    pub fn currency(self, currency: impl Into<rt::Currency>) -> Self {
        let currency: rt::Currency = currency.into();
        Self(self.0.with("currency", currency))
    }

    /// ID of the Customer this PaymentIntent belongs to, if one exists.
    ///
    /// Payment methods attached to other Customers cannot be used with this PaymentIntent.
    ///
    /// If [setup_future_usage](https://docs.stripe.com/api#payment_intent_object-setup_future_usage) is
    /// set and this PaymentIntent's payment method is not `card_present`, then the payment method
    /// attaches to the Customer after the PaymentIntent has been confirmed and any required actions
    /// from the user are complete. If the payment method is `card_present` and isn't a digital wallet,
    /// then a
    /// [generated_card](https://docs.stripe.com/api/charges/object#charge_object-payment_method_details-card_present-generated_card)
    /// payment method representing the card is created and attached to the Customer instead.
    #[inline]
    pub fn customer(self, customer: impl Into<crate::ids::CustomerId>) -> Self {
        let customer: crate::ids::CustomerId = customer.into();
        Self(self.0.with("customer", customer))
    }

    /// ID of the Account representing the customer that this PaymentIntent belongs to, if one exists.
    ///
    /// Payment methods attached to other Accounts cannot be used with this PaymentIntent.
    ///
    /// If [setup_future_usage](https://docs.stripe.com/api#payment_intent_object-setup_future_usage) is
    /// set and this PaymentIntent's payment method is not `card_present`, then the payment method
    /// attaches to the Account after the PaymentIntent has been confirmed and any required actions from
    /// the user are complete. If the payment method is `card_present` and isn't a digital wallet, then
    /// a
    /// [generated_card](https://docs.stripe.com/api/charges/object#charge_object-payment_method_details-card_present-generated_card)
    /// payment method representing the card is created and attached to the Account instead.
    #[inline]
    pub fn customer_account(self, customer_account: impl Into<String>) -> Self {
        Self(self.0.with("customer_account", rt::Value::text(customer_account)))
    }

    /// An arbitrary string attached to the object. Often useful for displaying to users.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
    }

    /// The list of payment method types to exclude from use with this payment.
    #[inline]
    pub fn excluded_payment_method_types(
        self,
        excluded_payment_method_types: impl IntoIterator<
            Item = crate::payment_intent::ExcludedPaymentMethodType,
        >,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "excluded_payment_method_types",
                    rt::Value::list(excluded_payment_method_types),
                ),
        )
    }

    /// Clears `excluded_payment_method_types`: unsets what is stored.
    #[inline]
    pub fn clear_excluded_payment_method_types(self) -> Self {
        Self(self.0.cleared("excluded_payment_method_types"))
    }

    /// Automations to be run during the PaymentIntent lifecycle
    #[inline]
    pub fn hooks(self, hooks: create::Hooks) -> Self {
        Self(self.0.with("hooks", hooks))
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

    /// Provides industry-specific information about the charge.
    #[inline]
    pub fn payment_details(self, payment_details: create::PaymentDetails) -> Self {
        Self(self.0.with("payment_details", payment_details))
    }

    /// Clears `payment_details`: unsets what is stored.
    #[inline]
    pub fn clear_payment_details(self) -> Self {
        Self(self.0.cleared("payment_details"))
    }

    /// ID of the payment method (a PaymentMethod, Card, or
    /// [compatible Source](https://docs.stripe.com/payments/payment-methods/transitioning#compatibility)
    /// object) to attach to this PaymentIntent. To unset this field to null, pass in an empty string.
    #[inline]
    pub fn payment_method(
        self,
        payment_method: impl Into<crate::ids::PaymentMethodId>,
    ) -> Self {
        let payment_method: crate::ids::PaymentMethodId = payment_method.into();
        Self(self.0.with("payment_method", payment_method))
    }

    /// The ID of the
    /// [payment method configuration](https://docs.stripe.com/api/payment_method_configurations) to use
    /// with this PaymentIntent.
    #[inline]
    pub fn payment_method_configuration(
        self,
        payment_method_configuration: impl Into<crate::ids::PaymentMethodConfigurationId>,
    ) -> Self {
        let payment_method_configuration: crate::ids::PaymentMethodConfigurationId = payment_method_configuration
            .into();
        Self(self.0.with("payment_method_configuration", payment_method_configuration))
    }

    /// If provided, this hash will be used to create a PaymentMethod. The new PaymentMethod will appear
    /// in the
    /// [payment_method](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method)
    /// property on the PaymentIntent.
    #[inline]
    pub fn payment_method_data(
        self,
        payment_method_data: create::PaymentMethodData,
    ) -> Self {
        Self(self.0.with("payment_method_data", payment_method_data))
    }

    /// Payment-method-specific configuration for this PaymentIntent.
    #[inline]
    pub fn payment_method_options(
        self,
        payment_method_options: create::PaymentMethodOptions,
    ) -> Self {
        Self(self.0.with("payment_method_options", payment_method_options))
    }

    /// The list of payment method types (for example, card) that this PaymentIntent can use. Use
    /// `automatic_payment_methods` to manage payment methods from the
    /// [Stripe Dashboard](https://dashboard.stripe.com/settings/payment_methods). A list of valid
    /// payment method types can be found
    /// [here](https://docs.stripe.com/api/payment_methods/object#payment_method_object-type).
    #[inline]
    pub fn payment_method_types(
        self,
        payment_method_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "payment_method_types",
                    rt::Value::list(
                        payment_method_types.into_iter().map(rt::Value::text),
                    ),
                ),
        )
    }

    /// Email address that the receipt for the resulting payment will be sent to. If `receipt_email` is
    /// specified for a payment in live mode, a receipt will be sent regardless of your
    /// [email settings](https://dashboard.stripe.com/account/emails).
    #[inline]
    pub fn receipt_email(self, receipt_email: impl Into<String>) -> Self {
        Self(self.0.with("receipt_email", rt::Value::text(receipt_email)))
    }

    /// Clears `receipt_email`: unsets what is stored.
    #[inline]
    pub fn clear_receipt_email(self) -> Self {
        Self(self.0.cleared("receipt_email"))
    }

    /// Indicates that you intend to make future payments with this PaymentIntent's payment method.
    ///
    /// If you provide a Customer with the PaymentIntent, you can use this parameter to
    /// [attach the payment method](https://docs.stripe.com/payments/save-during-payment) to the
    /// Customer after the PaymentIntent is confirmed and the customer completes any required actions.
    /// If you don't provide a Customer, you can still
    /// [attach](https://docs.stripe.com/api/payment_methods/attach) the payment method to a Customer
    /// after the transaction completes.
    ///
    /// If the payment method is `card_present` and isn't a digital wallet, Stripe creates and attaches
    /// a
    /// [generated_card](https://docs.stripe.com/api/charges/object#charge_object-payment_method_details-card_present-generated_card)
    /// payment method representing the card to the Customer instead.
    ///
    /// When processing card payments, Stripe uses `setup_future_usage` to help you comply with regional
    /// legislation and network rules, such as
    /// [SCA](https://docs.stripe.com/strong-customer-authentication).
    ///
    /// If you've already set `setup_future_usage` and you're performing a request using a publishable
    /// key, you can only update the value from `on_session` to `off_session`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: crate::payment_intent::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }

    /// Clears `setup_future_usage`: unsets what is stored.
    #[inline]
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.cleared("setup_future_usage"))
    }

    /// Shipping information for this PaymentIntent.
    #[inline]
    pub fn shipping(self, shipping: crate::charges::create::Shipping) -> Self {
        Self(self.0.with("shipping", shipping))
    }

    /// Clears `shipping`: unsets what is stored.
    #[inline]
    pub fn clear_shipping(self) -> Self {
        Self(self.0.cleared("shipping"))
    }

    /// Text that appears on the customer's statement as the statement descriptor for a non-card charge.
    /// This value overrides the account's default statement descriptor. For information about
    /// requirements, including the 22-character limit, see
    /// [the Statement Descriptor docs](https://docs.stripe.com/get-started/account/statement-descriptors).
    ///
    /// Setting this value for a card charge returns an error. For card charges, set the
    /// [statement_descriptor_suffix](https://docs.stripe.com/get-started/account/statement-descriptors#dynamic)
    /// instead.
    #[inline]
    pub fn statement_descriptor(self, statement_descriptor: impl Into<String>) -> Self {
        Self(self.0.with("statement_descriptor", rt::Value::text(statement_descriptor)))
    }

    /// Provides information about a card charge. Concatenated to the account's
    /// [statement descriptor prefix](https://docs.stripe.com/get-started/account/statement-descriptors#static)
    /// to form the complete statement descriptor that appears on the customer's statement.
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

    /// Use this parameter to automatically create a Transfer when the payment succeeds. Learn more
    /// about the
    /// [use case for connected accounts](https://docs.stripe.com/payments/connected-accounts).
    #[inline]
    pub fn transfer_data(self, transfer_data: update::TransferData) -> Self {
        Self(self.0.with("transfer_data", transfer_data))
    }

    /// A string that identifies the resulting payment as part of a group. You can only provide
    /// `transfer_group` if it hasn't been set. Learn more about the
    /// [use case for connected accounts](https://docs.stripe.com/payments/connected-accounts).
    #[inline]
    pub fn transfer_group(self, transfer_group: impl Into<String>) -> Self {
        Self(self.0.with("transfer_group", rt::Value::text(transfer_group)))
    }
}

#[cfg(feature = "payment_intents")]
rt::operation! {
    /// The request of [`verify_microdeposits`]: `POST /v1/payment_intents/{intent}/verify_microdeposits`.
    pub struct VerifyMicrodepositsRequest -> crate::PaymentIntent, expand;
}

#[cfg(feature = "payment_intents")]
/// Verify microdeposits on a PaymentIntent.
///
/// Verifies microdeposits on a PaymentIntent object.
///
/// `POST /v1/payment_intents/{intent}/verify_microdeposits`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::payment_intents::verify_microdeposits("INTENT_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn verify_microdeposits(
    intent: impl Into<crate::ids::PaymentIntentId>,
) -> VerifyMicrodepositsRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostPaymentIntentsIntentVerifyMicrodeposits",
        method: rt::Method::Post,
        path: "/v1/payment_intents/{intent}/verify_microdeposits",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let intent: crate::ids::PaymentIntentId = intent.into();
    VerifyMicrodepositsRequest(rt::Request::new(OPERATION, &[intent.as_str()]))
}

#[cfg(feature = "payment_intents")]
impl VerifyMicrodepositsRequest {
    /// Two positive integers, in *cents*, equal to the values of the microdeposits sent to the bank
    /// account.
    #[inline]
    pub fn amounts(self, amounts: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.with("amounts", rt::Value::list(amounts)))
    }

    /// The client secret of the PaymentIntent.
    #[inline]
    pub fn client_secret(self, client_secret: impl Into<String>) -> Self {
        Self(self.0.with("client_secret", rt::Value::secret(client_secret)))
    }

    /// A six-character code starting with SM present in the microdeposit sent to the bank account.
    #[inline]
    pub fn descriptor_code(self, descriptor_code: impl Into<String>) -> Self {
        Self(self.0.with("descriptor_code", rt::Value::secret(descriptor_code)))
    }
}
