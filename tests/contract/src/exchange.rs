//! A request on its way, and the answer to it.

use std::fmt::Debug;
use std::future::Future;
use std::pin::Pin;

use stripe::{Bytes, Call, Decode, DownloadCall, Encode, Error};
use stripe_tests::schemas::Received;

/// A request on its way.
pub type Exchange = Pin<Box<dyn Future<Output = Result<Answer, Error>>>>;

/// What a request is answered with.
#[derive(Debug)]
pub enum Answer {
    /// A value.
    Value {
        /// The value as it came.
        body: Bytes,
        /// The value as it was decoded.
        value: Box<dyn Received>,
        /// An empty value of the same type.
        blank: fn() -> Box<dyn Received>,
    },
    /// An empty object.
    Nothing,
    /// A file.
    File(Bytes),
}

/// The answer to a call that gives a value.
pub(crate) fn receive<T: Decode + Encode + Debug + PartialEq + 'static>(call: Call<T>) -> Exchange {
    Box::pin(async {
        let response = call.with_response().await?;
        Ok(Answer::Value {
            body: response.body().clone(),
            value: Box::new(response.into_value()),
            blank: || Box::new(T::blank()),
        })
    })
}

/// The answer to a call that gives nothing.
pub(crate) fn receive_nothing(call: Call<()>) -> Exchange {
    Box::pin(async {
        call.await?;
        Ok(Answer::Nothing)
    })
}

/// The answer to a call that gives a file.
pub(crate) fn download(call: DownloadCall) -> Exchange {
    Box::pin(async { Ok(Answer::File(call.await?.bytes().await?)) })
}
