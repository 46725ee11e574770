// Written by `cargo xtask generate`. Do not edit.
//! The operations of `terminal::readers`.

use stripe_runtime::{
    Base, Body, List, MaybeDeleted, Metadata, Method, Operation, Request, Value,
};
use crate::{
    API_VERSION, AllowRedisplay, CollectConfig, ConfirmConfig, DeletedTerminalReader,
    DeviceType, InputParams, ListTerminalReaderStatus, ProcessConfig, ProcessSetupConfig,
    RefundPaymentConfig, TerminalReader, TerminalReaderCart, TerminalReaderId,
};

pub(crate) mod model;
pub(crate) mod params;

stripe_runtime::operation! {
    /// The request of [`cancel_action`]: `POST /v1/terminal/readers/{reader}/cancel_action`.
    pub struct CancelActionRequest -> TerminalReader, expand;
}

/// Cancel the current reader action.
///
/// Cancels the current reader action. See
/// [Programmatic Cancellation](https://docs.stripe.com/terminal/payments/collect-card-payment?terminal-sdk-platform=server-driven#programmatic-cancellation)
/// for more details.
///
/// `POST /v1/terminal/readers/{reader}/cancel_action`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::terminal::readers::cancel_action("READER_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn cancel_action(reader: impl Into<TerminalReaderId>) -> CancelActionRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostTerminalReadersReaderCancelAction",
        method: Method::Post,
        path: "/v1/terminal/readers/{reader}/cancel_action",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    CancelActionRequest(
        Request::new(OPERATION, &[&Into::<TerminalReaderId>::into(reader)]),
    )
}

stripe_runtime::operation! {
    /// The request of [`collect_inputs`]: `POST /v1/terminal/readers/{reader}/collect_inputs`.
    pub struct CollectInputsRequest -> TerminalReader, expand;
}

/// Collect inputs using a Reader.
///
/// Initiates an [input collection flow](https://docs.stripe.com/terminal/features/collect-inputs)
/// on a Reader to display input forms and collect information from your customers.
///
/// `POST /v1/terminal/readers/{reader}/collect_inputs`
///
/// - `inputs`: List of inputs to be collected from the customer using the Reader. Maximum 5 inputs.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::terminal::readers::collect_inputs("READER_ID", [stripe::InputParams::new(stripe::CustomTextParams::new("TITLE"), stripe::InputParamsType::Email)]).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn collect_inputs(
    reader: impl Into<TerminalReaderId>,
    inputs: impl IntoIterator<Item = InputParams>,
) -> CollectInputsRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostTerminalReadersReaderCollectInputs",
        method: Method::Post,
        path: "/v1/terminal/readers/{reader}/collect_inputs",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    CollectInputsRequest(
        Request::new(OPERATION, &[&Into::<TerminalReaderId>::into(reader)])
            .with("inputs", Value::list(inputs)),
    )
}

impl CollectInputsRequest {
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }
}

stripe_runtime::operation! {
    /// The request of [`collect_payment_method`]: `POST /v1/terminal/readers/{reader}/collect_payment_method`.
    pub struct CollectPaymentMethodRequest -> TerminalReader, expand;
}

/// Hand off a PaymentIntent to a Reader and collect card details.
///
/// Initiates a payment flow on a Reader and updates the PaymentIntent with card details before
/// manual confirmation. See
/// [Collecting a Payment method](https://docs.stripe.com/terminal/payments/collect-card-payment?terminal-sdk-platform=server-driven&process=inspect#collect-a-paymentmethod)
/// for more details.
///
/// `POST /v1/terminal/readers/{reader}/collect_payment_method`
///
/// - `payment_intent`: The ID of the PaymentIntent to collect a payment method for.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::terminal::readers::collect_payment_method("READER_ID", "PAYMENT_INTENT").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn collect_payment_method(
    reader: impl Into<TerminalReaderId>,
    payment_intent: impl Into<String>,
) -> CollectPaymentMethodRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostTerminalReadersReaderCollectPaymentMethod",
        method: Method::Post,
        path: "/v1/terminal/readers/{reader}/collect_payment_method",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    CollectPaymentMethodRequest(
        Request::new(OPERATION, &[&Into::<TerminalReaderId>::into(reader)])
            .with("payment_intent", Value::text(payment_intent)),
    )
}

impl CollectPaymentMethodRequest {
    /// Configuration overrides for this collection, such as tipping, surcharging, and customer
    /// cancellation settings.
    #[inline]
    pub fn collect_config(self, collect_config: CollectConfig) -> Self {
        Self(self.0.with("collect_config", collect_config))
    }
}

stripe_runtime::operation! {
    /// The request of [`confirm_payment_intent`]: `POST /v1/terminal/readers/{reader}/confirm_payment_intent`.
    pub struct ConfirmPaymentIntentRequest -> TerminalReader, expand;
}

/// Confirm a PaymentIntent on the Reader.
///
/// Finalizes a payment on a Reader. See
/// [Confirming a Payment](https://docs.stripe.com/terminal/payments/collect-card-payment?terminal-sdk-platform=server-driven&process=inspect#confirm-the-paymentintent)
/// for more details.
///
/// `POST /v1/terminal/readers/{reader}/confirm_payment_intent`
///
/// - `payment_intent`: The ID of the PaymentIntent to confirm.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::terminal::readers::confirm_payment_intent("READER_ID", "PAYMENT_INTENT").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn confirm_payment_intent(
    reader: impl Into<TerminalReaderId>,
    payment_intent: impl Into<String>,
) -> ConfirmPaymentIntentRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostTerminalReadersReaderConfirmPaymentIntent",
        method: Method::Post,
        path: "/v1/terminal/readers/{reader}/confirm_payment_intent",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    ConfirmPaymentIntentRequest(
        Request::new(OPERATION, &[&Into::<TerminalReaderId>::into(reader)])
            .with("payment_intent", Value::text(payment_intent)),
    )
}

impl ConfirmPaymentIntentRequest {
    /// Configuration overrides for this confirmation, such as surcharge settings and return URL.
    #[inline]
    pub fn confirm_config(self, confirm_config: ConfirmConfig) -> Self {
        Self(self.0.with("confirm_config", confirm_config))
    }
}

stripe_runtime::operation! {
    /// The request of [`create`]: `POST /v1/terminal/readers`.
    pub struct CreateRequest -> TerminalReader, expand;
}

/// Create a Reader.
///
/// Creates a new `Reader` object.
///
/// `POST /v1/terminal/readers`
///
/// - `registration_code`: A code generated by the reader used for registering to an account.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::terminal::readers::create("REGISTRATION_CODE").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(registration_code: impl Into<String>) -> CreateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostTerminalReaders",
        method: Method::Post,
        path: "/v1/terminal/readers",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    CreateRequest(
        Request::new(OPERATION, &[])
            .with("registration_code", Value::text(registration_code)),
    )
}

impl CreateRequest {
    /// Custom label given to the reader for easier identification. If no label is specified, the
    /// registration code will be used.
    #[inline]
    pub fn label(self, label: impl Into<String>) -> Self {
        Self(self.0.with("label", Value::text(label)))
    }

    /// The location to assign the reader to.
    #[inline]
    pub fn location(self, location: impl Into<String>) -> Self {
        Self(self.0.with("location", Value::text(location)))
    }

    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }
}

stripe_runtime::operation! {
    /// The request of [`delete`]: `DELETE /v1/terminal/readers/{reader}`.
    pub struct DeleteRequest -> DeletedTerminalReader;
}

/// Delete a Reader.
///
/// Deletes a `Reader` object.
///
/// `DELETE /v1/terminal/readers/{reader}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::terminal::readers::delete("READER_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn delete(reader: impl Into<TerminalReaderId>) -> DeleteRequest {
    const OPERATION: &Operation = &Operation {
        id: "DeleteTerminalReadersReader",
        method: Method::Delete,
        path: "/v1/terminal/readers/{reader}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    DeleteRequest(Request::new(OPERATION, &[&Into::<TerminalReaderId>::into(reader)]))
}

stripe_runtime::operation! {
    /// The request of [`list`]: `GET /v1/terminal/readers`.
    pub struct ListRequest -> List<TerminalReader>, paged, expand;
}

/// List all Readers.
///
/// Returns a list of `Reader` objects.
///
/// `GET /v1/terminal/readers`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::terminal::readers::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetTerminalReaders",
        method: Method::Get,
        path: "/v1/terminal/readers",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    ListRequest(Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// Filters readers by device type
    #[inline]
    pub fn device_type(self, device_type: DeviceType) -> Self {
        Self(self.0.with("device_type", device_type))
    }

    /// A cursor for use in pagination. `ending_before` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, starting with `obj_bar`,
    /// your subsequent call can include `ending_before=obj_bar` in order to fetch the previous page of
    /// the list.
    #[inline]
    pub fn ending_before(self, ending_before: impl Into<String>) -> Self {
        Self(self.0.with("ending_before", Value::text(ending_before)))
    }

    /// A limit on the number of objects to be returned. Limit can range between 1 and 100, and the
    /// default is 10.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.with("limit", limit))
    }

    /// A location ID to filter the response list to only readers at the specific location
    #[inline]
    pub fn location(self, location: impl Into<String>) -> Self {
        Self(self.0.with("location", Value::text(location)))
    }

    /// Filters readers by serial number
    #[inline]
    pub fn serial_number(self, serial_number: impl Into<String>) -> Self {
        Self(self.0.with("serial_number", Value::text(serial_number)))
    }

    /// A cursor for use in pagination. `starting_after` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, ending with `obj_foo`,
    /// your subsequent call can include `starting_after=obj_foo` in order to fetch the next page of the
    /// list.
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        Self(self.0.with("starting_after", Value::text(starting_after)))
    }

    /// A status filter to filter readers to only offline or online readers
    #[inline]
    pub fn status(self, status: ListTerminalReaderStatus) -> Self {
        Self(self.0.with("status", status))
    }
}

stripe_runtime::operation! {
    /// The request of [`process_payment_intent`]: `POST /v1/terminal/readers/{reader}/process_payment_intent`.
    pub struct ProcessPaymentIntentRequest -> TerminalReader, expand;
}

/// Hand-off a PaymentIntent to a Reader.
///
/// Initiates a payment flow on a Reader. See
/// [process the payment](https://docs.stripe.com/terminal/payments/collect-card-payment?terminal-sdk-platform=server-driven&process=immediately#process-payment)
/// for more details.
///
/// `POST /v1/terminal/readers/{reader}/process_payment_intent`
///
/// - `payment_intent`: The ID of the PaymentIntent to process on the reader.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::terminal::readers::process_payment_intent("READER_ID", "PAYMENT_INTENT").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn process_payment_intent(
    reader: impl Into<TerminalReaderId>,
    payment_intent: impl Into<String>,
) -> ProcessPaymentIntentRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostTerminalReadersReaderProcessPaymentIntent",
        method: Method::Post,
        path: "/v1/terminal/readers/{reader}/process_payment_intent",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    ProcessPaymentIntentRequest(
        Request::new(OPERATION, &[&Into::<TerminalReaderId>::into(reader)])
            .with("payment_intent", Value::text(payment_intent)),
    )
}

impl ProcessPaymentIntentRequest {
    /// Configuration overrides for this transaction, such as tipping and customer cancellation
    /// settings.
    #[inline]
    pub fn process_config(self, process_config: ProcessConfig) -> Self {
        Self(self.0.with("process_config", process_config))
    }
}

stripe_runtime::operation! {
    /// The request of [`process_setup_intent`]: `POST /v1/terminal/readers/{reader}/process_setup_intent`.
    pub struct ProcessSetupIntentRequest -> TerminalReader, expand;
}

/// Hand-off a SetupIntent to a Reader.
///
/// Initiates a SetupIntent flow on a Reader. See
/// [Save directly without charging](https://docs.stripe.com/terminal/features/saving-payment-details/save-directly)
/// for more details.
///
/// `POST /v1/terminal/readers/{reader}/process_setup_intent`
///
/// - `allow_redisplay`: This field indicates whether this payment method can be shown again to its customer in a
///   checkout flow. Stripe products such as Checkout and Elements use this field to determine whether
///   a payment method can be shown as a saved payment method in a checkout flow.
/// - `setup_intent`: The ID of the SetupIntent to process on the reader.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::terminal::readers::process_setup_intent("READER_ID", stripe::AllowRedisplay::Always, "SETUP_INTENT").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn process_setup_intent(
    reader: impl Into<TerminalReaderId>,
    allow_redisplay: AllowRedisplay,
    setup_intent: impl Into<String>,
) -> ProcessSetupIntentRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostTerminalReadersReaderProcessSetupIntent",
        method: Method::Post,
        path: "/v1/terminal/readers/{reader}/process_setup_intent",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    ProcessSetupIntentRequest(
        Request::new(OPERATION, &[&Into::<TerminalReaderId>::into(reader)])
            .with("allow_redisplay", allow_redisplay)
            .with("setup_intent", Value::text(setup_intent)),
    )
}

impl ProcessSetupIntentRequest {
    /// Configuration overrides for this setup, such as MOTO and customer cancellation settings.
    #[inline]
    pub fn process_config(self, process_config: ProcessSetupConfig) -> Self {
        Self(self.0.with("process_config", process_config))
    }
}

stripe_runtime::operation! {
    /// The request of [`refund_payment`]: `POST /v1/terminal/readers/{reader}/refund_payment`.
    pub struct RefundPaymentRequest -> TerminalReader, expand;
}

/// Refund a Charge or a PaymentIntent in-person.
///
/// Initiates an in-person refund on a Reader. See
/// [Refund an Interac Payment](https://docs.stripe.com/terminal/payments/regional?integration-country=CA#refund-an-interac-payment)
/// for more details.
///
/// `POST /v1/terminal/readers/{reader}/refund_payment`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::terminal::readers::refund_payment("READER_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn refund_payment(reader: impl Into<TerminalReaderId>) -> RefundPaymentRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostTerminalReadersReaderRefundPayment",
        method: Method::Post,
        path: "/v1/terminal/readers/{reader}/refund_payment",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    RefundPaymentRequest(
        Request::new(OPERATION, &[&Into::<TerminalReaderId>::into(reader)]),
    )
}

impl RefundPaymentRequest {
    /// A positive integer in __cents__ representing how much of this charge to refund.
    #[inline]
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }

    /// ID of the Charge to refund.
    #[inline]
    pub fn charge(self, charge: impl Into<String>) -> Self {
        Self(self.0.with("charge", Value::text(charge)))
    }

    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }

    /// ID of the PaymentIntent to refund.
    #[inline]
    pub fn payment_intent(self, payment_intent: impl Into<String>) -> Self {
        Self(self.0.with("payment_intent", Value::text(payment_intent)))
    }

    /// Boolean indicating whether the application fee should be refunded when refunding this charge. If
    /// a full charge refund is given, the full application fee will be refunded. Otherwise, the
    /// application fee will be refunded in an amount proportional to the amount of the charge refunded.
    /// An application fee can be refunded only by the application that created the charge.
    #[inline]
    pub fn refund_application_fee(self, refund_application_fee: bool) -> Self {
        Self(self.0.with("refund_application_fee", refund_application_fee))
    }

    /// Configuration overrides for this refund, such as customer cancellation settings.
    #[inline]
    pub fn refund_payment_config(
        self,
        refund_payment_config: RefundPaymentConfig,
    ) -> Self {
        Self(self.0.with("refund_payment_config", refund_payment_config))
    }

    /// Boolean indicating whether the transfer should be reversed when refunding this charge. The
    /// transfer will be reversed proportionally to the amount being refunded (either the entire or
    /// partial amount). A transfer can be reversed only by the application that created the charge.
    #[inline]
    pub fn reverse_transfer(self, reverse_transfer: bool) -> Self {
        Self(self.0.with("reverse_transfer", reverse_transfer))
    }
}

stripe_runtime::operation! {
    /// The request of [`retrieve`]: `GET /v1/terminal/readers/{reader}`.
    pub struct RetrieveRequest -> MaybeDeleted<TerminalReader>, expand;
}

/// Retrieve a Reader.
///
/// Retrieves a `Reader` object.
///
/// `GET /v1/terminal/readers/{reader}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::terminal::readers::retrieve("READER_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(reader: impl Into<TerminalReaderId>) -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetTerminalReadersReader",
        method: Method::Get,
        path: "/v1/terminal/readers/{reader}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(Request::new(OPERATION, &[&Into::<TerminalReaderId>::into(reader)]))
}

stripe_runtime::operation! {
    /// The request of [`set_reader_display`]: `POST /v1/terminal/readers/{reader}/set_reader_display`.
    pub struct SetReaderDisplayRequest -> TerminalReader, expand;
}

/// Set reader display.
///
/// Sets the reader display to show
/// [cart details](https://docs.stripe.com/terminal/features/display).
///
/// `POST /v1/terminal/readers/{reader}/set_reader_display`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::terminal::readers::set_reader_display("READER_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn set_reader_display(
    reader: impl Into<TerminalReaderId>,
) -> SetReaderDisplayRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostTerminalReadersReaderSetReaderDisplay",
        method: Method::Post,
        path: "/v1/terminal/readers/{reader}/set_reader_display",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    SetReaderDisplayRequest(
        Request::new(OPERATION, &[&Into::<TerminalReaderId>::into(reader)])
            .with("type", "cart"),
    )
}

impl SetReaderDisplayRequest {
    /// Cart details to display on the reader screen, including line items, amounts, and currency.
    #[inline]
    pub fn cart(self, cart: TerminalReaderCart) -> Self {
        Self(self.0.with("cart", cart))
    }
}

stripe_runtime::operation! {
    /// The request of [`update`]: `POST /v1/terminal/readers/{reader}`.
    pub struct UpdateRequest -> MaybeDeleted<TerminalReader>, expand;
}

/// Update a Reader.
///
/// Updates a `Reader` object by setting the values of the parameters passed. Any parameters not
/// provided will be left unchanged.
///
/// `POST /v1/terminal/readers/{reader}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::terminal::readers::update("READER_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(reader: impl Into<TerminalReaderId>) -> UpdateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostTerminalReadersReader",
        method: Method::Post,
        path: "/v1/terminal/readers/{reader}",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    UpdateRequest(Request::new(OPERATION, &[&Into::<TerminalReaderId>::into(reader)]))
}

impl UpdateRequest {
    /// The new label of the reader.
    #[inline]
    pub fn label(self, label: impl Into<String>) -> Self {
        Self(self.0.with("label", Value::text(label)))
    }

    /// Clears `label`: unsets what is stored.
    #[inline]
    pub fn clear_label(self) -> Self {
        Self(self.0.cleared("label"))
    }

    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }
}
