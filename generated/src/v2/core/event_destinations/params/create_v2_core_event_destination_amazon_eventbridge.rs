// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Amazon EventBridge configuration.
    ///
    /// Parameters at `PostV2CoreEventDestinations/amazon_eventbridge`.
    pub struct CreateV2CoreEventDestinationAmazonEventbridge;
}

impl CreateV2CoreEventDestinationAmazonEventbridge {
    /// The parameters that Stripe requires.
    ///
    /// - `aws_account_id`: The AWS account ID.
    /// - `aws_region`: The region of the AWS event source.
    #[inline]
    pub fn new(
        aws_account_id: impl Into<String>,
        aws_region: impl Into<String>,
    ) -> Self {
        Self(
            Params::new()
                .with("aws_account_id", Value::text(aws_account_id))
                .with("aws_region", Value::text(aws_region)),
        )
    }
}
