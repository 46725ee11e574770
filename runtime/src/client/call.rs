//! A call on its way: the future that `send` returns.

use std::{
    future::Future,
    marker::PhantomData,
    pin::Pin,
    task::{Context, Poll},
};

use crate::{
    Client, Decode, Error, Request,
    response::{Reply, Response},
    transport::BoxFuture,
};

type ReplyFuture = BoxFuture<'static, Result<Reply, Error>>;

/// A call: await it for its result. Nothing is sent before it is first polled; dropping it gives it up.
///
/// All the work is behind one boxed future that knows nothing of `T`, so that a program that calls many operations
/// compiles the client once; only the last step is `T`'s.
#[must_use = "nothing is sent until the call is awaited"]
pub struct Call<T> {
    reply: ReplyFuture,
    value: PhantomData<fn() -> T>,
}

impl<T> Call<T> {
    /// A call of `request`. For emitted code.
    #[doc(hidden)]
    pub fn new(request: Request, client: &Client) -> Self {
        Self {
            reply: client.perform(request),
            value: PhantomData,
        }
    }

    /// The same call, resolving to the result together with its [`ResponseInfo`](crate::ResponseInfo):
    /// status, headers, request id, tries.
    pub fn with_response(self) -> CallWithResponse<T> {
        CallWithResponse(self)
    }
}

impl<T: Decode> Future for Call<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        self.reply.as_mut().poll(cx).map(|reply| reply?.decode())
    }
}

/// A call that resolves to its [`Response`].
#[must_use = "nothing is sent until the call is awaited"]
pub struct CallWithResponse<T>(Call<T>);

impl<T: Decode> Future for CallWithResponse<T> {
    type Output = Result<Response<T>, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        self.0.reply.as_mut().poll(cx).map(|reply| {
            let reply = reply?;
            Ok(Response {
                value: reply.decode()?,
                reply,
            })
        })
    }
}
